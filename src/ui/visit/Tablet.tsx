import { useState } from 'react';
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { AgreedPage } from '../tablet/AgreedPage';
import { FoundPage } from '../tablet/FoundPage';
import { MissionPage } from '../tablet/MissionPage';
import { PhonePage } from '../tablet/PhonePage';
import { ReadingsPage } from '../tablet/ReadingsPage';
import { ReportPage } from '../tablet/ReportPage';
import { WatchPage } from '../tablet/WatchPage';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { useLanguage } from '../useLanguage';

const PAGES = {
  found: FoundPage,
  readings: ReadingsPage,
  watch: WatchPage,
  agreed: AgreedPage,
  phone: PhonePage,
  report: ReportPage,
  notes: MissionPage,
} as const;
const IDS = ['found', 'readings', 'watch', 'agreed', 'phone', 'report', 'notes'] as const;

type Page = (typeof IDS)[number];

/** The trainee's tablet: what she found, measured and agreed, her stopwatch and telephone, her report, her mission, and the way out. */
export const Tablet = ({
  onClose,
  onEnd,
}: {
  readonly onClose: () => void;
  readonly onEnd: () => void;
}) => {
  const { t } = useLanguage();
  const { scenario } = useSession();
  const phones = useSim(({ world, calling }) => (world.call ?? world.ringing ?? calling) !== null);
  const [page, setPage] = useState<Page>(phones ? 'phone' : 'found');
  const ids = IDS.filter((id) => id !== 'phone' || scenario.contacts.length > 0);
  return (
    <section className="panel tablet" aria-label={t('tablet.title')}>
      <Tabs
        className="tabs"
        selectedKey={page}
        onSelectionChange={(key) => setPage(ids.find((id) => id === key) ?? 'found')}
      >
        <TabList aria-label={t('tablet.title')} className="tabList">
          {ids.map((id) => (
            <Tab key={id} id={id} className="tab">
              {t(`tablet.${id}`)}
            </Tab>
          ))}
        </TabList>
        {ids.map((id) => {
          const PageView = PAGES[id];
          return (
            <TabPanel key={id} id={id} className="scroll">
              <PageView />
            </TabPanel>
          );
        })}
      </Tabs>
      <div className="row">
        <Button className="button" onPress={onClose}>
          {t('tablet.close')}
        </Button>
        <Button className="button primary" onPress={onEnd}>
          {t('visit.end')}
        </Button>
      </div>
    </section>
  );
};
