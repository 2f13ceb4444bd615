import { Text } from '@react-three/uikit';
import { labelText } from '../../i18n/labelText';
import { sentenceCase } from '../../i18n/sentenceCase';
import type { Locale } from '../../core/kernel/texts';
import { translate } from '../../i18n/translate';
import { phoneOf } from '../../session/phone/phoneOf';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { PagedButtons } from './PagedButtons';
import { ReportPage } from './form/ReportPage';

const PER_PAGE = 6;

/** The telephone of the tablet: the same calls and lines as on the screen; what is told comes first. */
export const PhonePage = ({ locale }: { readonly locale: Locale }) => {
  const t = translate(locale);
  const session = useSession();
  const world = useSim((snapshot) => snapshot.world);
  const calling = useSim((snapshot) => snapshot.calling);
  const phone = phoneOf(session.scenario, world, calling);
  const who = phone.with ? sentenceCase(phone.with[locale], locale) : '';
  return (
    <>
      <Text fontSize={28} color="#2f5344">
        {phone.state === 'idle' ? t('phone.idle') : t(`phone.${phone.state}`, { who })}
      </Text>
      <PagedButtons
        key={phone.state}
        items={phone.acts.map(({ id, label, intent }) => ({
          id,
          text: labelText(label, locale),
          chosen: false,
          onPress: () => session.dispatch(intent),
        }))}
        perPage={PER_PAGE}
        locale={locale}
      />
      {phone.form && <ReportPage form={phone.form} locale={locale} />}
    </>
  );
};
