import { sentenceCase } from '../../i18n/sentenceCase';
import { Text } from '@react-three/uikit';
import { useXRStore } from '@react-three/xr';
import { useState } from 'react';
import type { Locale } from '../../core/kernel/texts';
import { translate } from '../../i18n/translate';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { Box } from '../uikit/Box';
import { Panel } from '../uikit/Panel';
import { PanelButton } from '../uikit/PanelButton';
import { InFront } from './InFront';
import { ReportPage } from './ReportPage';

type Props = { readonly locale: Locale; readonly onClose: () => void };

const MOST_SHOWN = 9;

const Found = ({ locale }: { readonly locale: Locale }) => {
  const t = translate(locale);
  const { scenario } = useSession();
  const judged = useSim(({ world }) => world.judged);
  const found = scenario.things.filter(({ id }) => judged[id]);
  if (found.length === 0)
    return (
      <Text fontSize={28} color="#6a6057">
        {t('tablet.foundEmpty')}
      </Text>
    );
  return (
    <Box flexDirection="column" gap={8}>
      {found.slice(-MOST_SHOWN).map(({ id, name }) => (
        <Text key={id} fontSize={28} color={judged[id]?.as === 'hazard' ? '#a9482c' : '#2f5344'}>
          {`${t(judged[id]?.as === 'hazard' ? 'tablet.hazard' : 'tablet.safe')} · ${sentenceCase(name[locale], locale)}`}
        </Text>
      ))}
    </Box>
  );
};

/** What was found, the report, back to the screen, and the end of the visit, which is asked twice. */
export const TabletPanel = ({ locale, onClose }: Props) => {
  const t = translate(locale);
  const session = useSession();
  const store = useXRStore();
  const [asking, setAsking] = useState(false);
  const [writing, setWriting] = useState(false);
  const unsent = useSim(({ world }) =>
    session.scenario.forms.find(({ id }) => !world.sent.includes(id)),
  );
  const report = writing ? unsent : undefined;
  const title = asking ? t('end.title') : (report?.title[locale] ?? t('tablet.found'));
  const leaveHeadset = () => void store.getState().session?.end();
  const end = () => {
    session.dispatch({ type: 'end' });
    leaveHeadset();
  };
  return (
    <InFront placeKey="tablet" distanceM={0.95} heightM={-0.25} sideM={0.1}>
      <Panel widthMm={760}>
        <Text fontSize={34} fontWeight="bold" color="#2b2620">
          {title}
        </Text>
        {asking && (
          <Text fontSize={28} color="#2b2620">
            {t('end.text')}
          </Text>
        )}
        {!asking && report && <ReportPage form={report} locale={locale} />}
        {!asking && !report && <Found locale={locale} />}
        {!asking && unsent && (
          <PanelButton
            text={t(report ? 'tablet.found' : 'tablet.report')}
            onPress={() => setWriting(!writing)}
          />
        )}
        <PanelButton
          text={t(asking ? 'end.stay' : 'tablet.close')}
          onPress={asking ? () => setAsking(false) : onClose}
        />
        {!asking && <PanelButton text={t('headset.leave')} onPress={leaveHeadset} />}
        <PanelButton
          text={t(asking ? 'end.confirm' : 'visit.end')}
          strong={asking}
          onPress={asking ? end : () => setAsking(true)}
        />
      </Panel>
    </InFront>
  );
};
