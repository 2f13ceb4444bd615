import { Text } from '@react-three/uikit';
import { sentenceCase } from '../../i18n/sentenceCase';
import type { Locale } from '../../core/kernel/texts';
import { translate } from '../../i18n/translate';
import { markText } from '../../session/names/markText';
import { consents } from '../../session/tablet/consents';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { Box } from '../uikit/Box';

const MOST_SHOWN = 9;

/** What the resident agreed to and what she refused, the last of it. */
export const AgreedList = ({ locale }: { readonly locale: Locale }) => {
  const t = translate(locale);
  const { scenario } = useSession();
  const marks = useSim(({ world }) => world.marks);
  const agreed = consents(marks);
  if (agreed.length === 0)
    return (
      <Text fontSize={28} color="#6a6057">
        {t('tablet.agreedEmpty')}
      </Text>
    );
  return (
    <Box flexDirection="column" gap={8}>
      {agreed.slice(-MOST_SHOWN).map(({ mark, state }) => (
        <Text key={mark} fontSize={28} color={state === 'refused' ? '#a9482c' : '#2f5344'}>
          {`${t(`tablet.agreed.${state}`)} · ${sentenceCase(markText(scenario, mark, locale), locale)}`}
        </Text>
      ))}
    </Box>
  );
};
