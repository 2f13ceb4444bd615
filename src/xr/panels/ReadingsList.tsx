import { Text } from '@react-three/uikit';
import { sentenceCase } from '../../i18n/sentenceCase';
import type { Locale } from '../../core/kernel/texts';
import { translate } from '../../i18n/translate';
import { quantityText } from '../../session/names/quantityText';
import { lastReadings } from '../../session/tablet/lastReadings';
import { readingText } from '../../session/tablet/readingText';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { Box } from '../uikit/Box';

const MOST_SHOWN = 7;

/** What was measured last, newest first, and what was made of it. */
export const ReadingsList = ({ locale }: { readonly locale: Locale }) => {
  const t = translate(locale);
  const { scenario } = useSession();
  const last = useSim(({ world }) => lastReadings(world));
  if (last.length === 0)
    return (
      <Text fontSize={28} color="#6a6057">
        {t('tablet.readingsEmpty')}
      </Text>
    );
  return (
    <Box flexDirection="column" gap={8}>
      {last.slice(0, MOST_SHOWN).map((reading) => {
        const name = sentenceCase(quantityText(scenario, reading.quantity, locale).name, locale);
        const value = readingText(scenario, reading, t, locale);
        const text = t('reading', { name, value });
        return (
          <Text key={reading.quantity} fontSize={28} color="#2b2620">
            {reading.verdict ? `${text} · ${t(`verdict.${reading.verdict}`)}` : text}
          </Text>
        );
      })}
    </Box>
  );
};
