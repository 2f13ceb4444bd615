import { Text } from '@react-three/uikit';
import type { Locale } from '../../core/kernel/texts';
import { useSession } from '../../session/useSession';

/** What she was sent for. */
export const MissionText = ({ locale }: { readonly locale: Locale }) => {
  const { scenario } = useSession();
  const paragraphs = scenario.briefing[locale].split(/\n+/).filter((one) => one !== '');
  return [...paragraphs, ...scenario.objectives.map((objective) => `• ${objective[locale]}`)].map(
    (text) => (
      <Text key={text} fontSize={26} color="#2b2620">
        {text}
      </Text>
    ),
  );
};
