import { Text } from '@react-three/uikit';
import { useXRStore } from '@react-three/xr';
import { useState } from 'react';
import type { Locale } from '../../core/kernel/texts';
import { TICKS_PER_SECOND } from '../../core/kernel/tick';
import { translate } from '../../i18n/translate';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { Panel } from '../uikit/Panel';
import { PanelButton } from '../uikit/PanelButton';
import { Farewell } from './Farewell';
import { FoundList } from './FoundList';
import { InFront } from './InFront';
import { PhonePage } from './PhonePage';
import { ReportPage } from './ReportPage';

type Props = { readonly locale: Locale; readonly onClose: () => void };
type Page = 'found' | 'report' | 'phone' | 'end';

const WAIT_MINUTES = 1;

/** What was found, the report, the telephone, back to the screen, and the end of the visit, which is asked twice. */
export const TabletPanel = ({ locale, onClose }: Props) => {
  const t = translate(locale);
  const session = useSession();
  const store = useXRStore();
  const { scenario } = session;
  const phones = useSim(({ world, calling }) => (world.call ?? world.ringing ?? calling) !== null);
  const [page, setPage] = useState<Page>(phones ? 'phone' : 'found');
  const unsent = useSim(({ world }) => scenario.forms.find(({ id }) => !world.sent.includes(id)));
  const shown: Page = page === 'report' && !unsent ? 'found' : page;
  const titles = {
    found: t('tablet.found'),
    report: unsent?.title[locale] ?? '',
    phone: t('tablet.phone'),
    end: t('end.title'),
  };
  const leaveHeadset = () => void store.getState().session?.end();
  const pages = (['found', 'phone', 'report'] as const).filter(
    (one) =>
      one === 'found' || (one === 'phone' ? scenario.contacts.length > 0 : unsent !== undefined),
  );
  return (
    <InFront placeKey="tablet" distanceM={0.95} heightM={-0.25} sideM={0.1}>
      <Panel widthMm={760}>
        <Text fontSize={34} fontWeight="bold" color="#2b2620">
          {titles[shown]}
        </Text>
        {shown === 'phone' && <PhonePage locale={locale} />}
        {shown === 'report' && unsent && (
          <ReportPage key={unsent.id} form={unsent} locale={locale} />
        )}
        {shown === 'found' && <FoundList locale={locale} />}
        {shown === 'end' ? (
          <Farewell locale={locale} onStay={() => setPage('found')} onLeave={leaveHeadset} />
        ) : (
          <>
            {pages
              .filter((one) => one !== shown)
              .map((one) => (
                <PanelButton key={one} text={t(`tablet.${one}`)} onPress={() => setPage(one)} />
              ))}
            <PanelButton
              text={`${t('wait.title')}: ${t('wait.minutes', { count: WAIT_MINUTES })}`}
              onPress={() =>
                session.dispatch({ type: 'wait', ticks: WAIT_MINUTES * 60 * TICKS_PER_SECOND })
              }
            />
            <PanelButton text={t('tablet.close')} onPress={onClose} />
            <PanelButton text={t('headset.leave')} onPress={leaveHeadset} />
            <PanelButton text={t('visit.end')} onPress={() => setPage('end')} />
          </>
        )}
      </Panel>
    </InFront>
  );
};
