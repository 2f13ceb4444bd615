import { Text } from '@react-three/uikit';
import { sentenceCase } from '../../i18n/sentenceCase';
import type { Locale } from '../../core/kernel/texts';
import { translate } from '../../i18n/translate';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { Box } from '../uikit/Box';

const MOST_SHOWN = 9;

/** What was judged last, risk or safe; right or wrong is told in the debrief only. */
export const FoundList = ({ locale }: { readonly locale: Locale }) => {
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
