import { Text } from '@react-three/uikit';
import { useXRStore } from '@react-three/xr';
import type { Locale } from '../../core/kernel/texts';
import { translate } from '../../i18n/translate';
import { personName } from '../../session/names/personName';
import { nightNews } from '../../session/nightNews';
import { NIGHT_PACES, type NightSession } from '../../session/nightSession';
import { useNightPace } from '../../session/useNightPace';
import { useSim } from '../../session/useSim';
import { Box } from '../uikit/Box';
import { Panel } from '../uikit/Panel';
import { PanelButton } from '../uikit/PanelButton';
import { InFront } from './InFront';

type Props = {
  readonly session: NightSession;
  readonly locale: Locale;
  readonly onClose: () => void;
};

/** To the side, so that she is seen: how fast the night is watched, what has just been seen, and the way out. Why she fell is told on the screen. */
export const NightPanel = ({ session, locale, onClose }: Props) => {
  const t = translate(locale);
  const store = useXRStore();
  const { scenario } = session;
  const times = useNightPace(session);
  const news = useSim(({ facts }) => nightNews(facts));
  const who = personName(scenario, scenario.night?.who ?? '', t, locale);
  return (
    <InFront placeKey="night" distanceM={0.9} heightM={-0.3} sideM={0.6}>
      <Panel widthMm={640}>
        <Text fontSize={34} fontWeight="bold" color="#2b2620">
          {t('night.pageTitle')}
        </Text>
        <Text fontSize={28} color="#6a6057">
          {t('night.model')}
        </Text>
        {news !== null && (
          <Text fontSize={28} color="#2f5344">
            {news === 'fell' ? t('fact.actor/fellPlain', { who }) : t('night.safe', { who })}
          </Text>
        )}
        <Box flexDirection="row" gap={10}>
          {NIGHT_PACES.map((pace) => (
            <PanelButton
              key={pace}
              text={t('night.paceTimes', { times: pace })}
              chosen={pace === times}
              onPress={() => session.pace.setState({ times: pace })}
            />
          ))}
        </Box>
        <PanelButton text={t('night.next')} onPress={session.toNext} />
        <PanelButton text={t('menu.close')} onPress={onClose} />
        <PanelButton
          text={t('headset.leave')}
          onPress={() => void store.getState().session?.end()}
        />
      </Panel>
    </InFront>
  );
};
