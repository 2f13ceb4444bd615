import { labelText } from '../../i18n/labelText';
import type { Locale } from '../../core/kernel/texts';
import { attendTo } from '../../session/attendTo';
import { nearTargets } from '../../session/nearTargets';
import { targetName } from '../../session/targetName';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { PagedButtons } from './PagedButtons';

const PER_PAGE = 7;

type Props = { readonly locale: Locale; readonly onChosen: () => void };

/** What is in this room, for what a ray does not reach: a thing under somebody, or behind another. */
export const NearPage = ({ locale, onChosen }: Props) => {
  const session = useSession();
  const { scenario } = session;
  const world = useSim((snapshot) => snapshot.world);
  const { people, things } = nearTargets(scenario, world);
  return (
    <PagedButtons
      items={[...people, ...things].map((target) => ({
        id: target.id,
        text: labelText({ text: targetName(scenario, target) }, locale),
        chosen: false,
        onPress: () => {
          attendTo(session, target);
          onChosen();
        },
      }))}
      perPage={PER_PAGE}
      locale={locale}
    />
  );
};
