import { Text } from '@react-three/uikit';
import { useXRStore } from '@react-three/xr';
import type { Locale } from '../../core/kernel/texts';
import { translate } from '../../i18n/translate';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { Box } from '../uikit/Box';
import { Panel } from '../uikit/Panel';
import { PanelButton } from '../uikit/PanelButton';
import { AgreedList } from './AgreedList';
import { Farewell } from './Farewell';
import { ReportPage } from './form/ReportPage';
import { FoundList } from './FoundList';
import { InFront } from './InFront';
import { MissionText } from './MissionText';
import { NearPage } from './NearPage';
import { PhonePage } from './PhonePage';
import { ReadingsList } from './ReadingsList';
import { TabletFoot } from './TabletFoot';
import { WatchPage } from './WatchPage';

const PAGES = ['near', 'found', 'readings', 'watch', 'agreed', 'phone', 'report', 'notes'] as const;

/** A page of the tablet; the last is the way out. */
export type TabletPage = (typeof PAGES)[number] | 'end';

type Props = {
  readonly locale: Locale;
  readonly page: TabletPage;
  readonly onPage: (page: TabletPage) => void;
  readonly onClose: () => void;
};

/** The pages of the desk's tablet, letting time pass, back to the screen, and the end of the visit, which is asked twice. */
export const TabletPanel = ({ locale, page, onPage, onClose }: Props) => {
  const t = translate(locale);
  const session = useSession();
  const store = useXRStore();
  const { scenario } = session;
  const unsent = useSim(({ world }) => scenario.forms.find(({ id }) => !world.sent.includes(id)));
  const shown: TabletPage = page === 'report' && !unsent ? 'found' : page;
  const leaveHeadset = () => void store.getState().session?.end();
  const pages = PAGES.filter(
    (one) =>
      (one !== 'phone' || scenario.contacts.length > 0) &&
      (one !== 'report' || unsent !== undefined),
  );
  return (
    <InFront placeKey="tablet" distanceM={0.95} heightM={-0.25} sideM={0.1}>
      <Panel widthMm={860}>
        {shown === 'end' ? (
          <>
            <Text fontSize={34} fontWeight="bold" color="#2b2620">
              {t('end.title')}
            </Text>
            <Farewell locale={locale} onStay={() => onPage('found')} onLeave={leaveHeadset} />
          </>
        ) : (
          <>
            <Box flexDirection="row" flexWrap="wrap" gap={10}>
              {pages.map((one) => (
                <PanelButton
                  key={one}
                  text={t(one === 'near' ? 'visit.near' : `tablet.${one}`)}
                  chosen={one === shown}
                  onPress={() => onPage(one)}
                />
              ))}
            </Box>
            {shown === 'near' && <NearPage locale={locale} onChosen={onClose} />}
            {shown === 'found' && <FoundList locale={locale} />}
            {shown === 'readings' && <ReadingsList locale={locale} />}
            {shown === 'watch' && <WatchPage locale={locale} />}
            {shown === 'agreed' && <AgreedList locale={locale} />}
            {shown === 'phone' && <PhonePage locale={locale} />}
            {shown === 'notes' && <MissionText locale={locale} />}
            {shown === 'report' && unsent && (
              <>
                <Text fontSize={34} fontWeight="bold" color="#2b2620">
                  {unsent.title[locale]}
                </Text>
                <ReportPage key={unsent.id} form={unsent} locale={locale} />
              </>
            )}
            <TabletFoot locale={locale} onClose={onClose} onEnd={() => onPage('end')} />
          </>
        )}
      </Panel>
    </InFront>
  );
};
