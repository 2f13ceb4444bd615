import { sentenceCase } from '../../i18n/sentenceCase';
import { Button } from 'react-aria-components';
import type { Target } from '../../session/attention';
import { attendTo } from '../../session/attendTo';
import { faceTarget } from '../../session/faceTarget';
import { nearTargets } from '../../session/nearTargets';
import { targetName } from '../../session/targetName';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { useLanguage } from '../useLanguage';

/** Everything that can be done from here as plain buttons: the way in for keyboards and screen readers. */
export const NearPanel = ({ onClose }: { readonly onClose: () => void }) => {
  const { t, locale } = useLanguage();
  const session = useSession();
  const { scenario } = session;
  const room = useSim(({ world }) => world.places['trainee']?.room ?? '');
  const world = useSim((snapshot) => snapshot.world);
  const { people, things } = nearTargets(scenario, world);
  const open = (target: Target) => {
    faceTarget(session.pose, scenario, world, target);
    attendTo(session, target);
  };
  const list = (targets: readonly Target[]) =>
    targets.map((target) => (
      <Button key={target.id} className="option" data-near={target.id} onPress={() => open(target)}>
        {sentenceCase(targetName(scenario, target)[locale], locale)}
      </Button>
    ));
  return (
    <section className="panel near" aria-label={t('near.title')}>
      <h2>
        {t('near.room', {
          room: scenario.apartment.rooms[room]?.name[locale] ?? t('near.outside'),
        })}
      </h2>
      <div className="scroll">
        {people.length > 0 && <h3>{t('near.people')}</h3>}
        {list(people)}
        <h3>{t('near.things')}</h3>
        {things.length === 0 ? <p className="quiet">{t('near.nothing')}</p> : list(things)}
        <h3>{t('near.rooms')}</h3>
        {scenario.apartment.manifest.rooms
          .filter(({ id }) => id !== room)
          .map(({ id, name }) => (
            <Button
              key={id}
              className="option"
              data-room={id}
              onPress={() => session.dispatch({ type: 'go', place: id })}
            >
              {name[locale]}
            </Button>
          ))}
      </div>
      <Button className="button" onPress={onClose}>
        {t('menu.close')}
      </Button>
    </section>
  );
};
