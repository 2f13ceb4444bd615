import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { AgreedPage } from '../tablet/AgreedPage';
import { FoundPage } from '../tablet/FoundPage';
import { MissionPage } from '../tablet/MissionPage';
import { ReadingsPage } from '../tablet/ReadingsPage';
import { ReportPage } from '../tablet/ReportPage';
import { useLanguage } from '../useLanguage';

const PAGES = {
  found: FoundPage,
  readings: ReadingsPage,
  agreed: AgreedPage,
  report: ReportPage,
  notes: MissionPage,
} as const;
const IDS = ['found', 'readings', 'agreed', 'report', 'notes'] as const;

/** The trainee's tablet: what she found, measured and agreed, her report, her mission, and the way out. */
export const Tablet = ({
  onClose,
  onEnd,
}: {
  readonly onClose: () => void;
  readonly onEnd: () => void;
}) => {
  const { t } = useLanguage();
  return (
    <section className="panel tablet" aria-label={t('tablet.title')}>
      <Tabs className="tabs">
        <TabList aria-label={t('tablet.title')} className="tabList">
          {IDS.map((id) => (
            <Tab key={id} id={id} className="tab">
              {t(`tablet.${id}`)}
            </Tab>
          ))}
        </TabList>
        {IDS.map((id) => {
          const Page = PAGES[id];
          return (
            <TabPanel key={id} id={id} className="scroll">
              <Page />
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
