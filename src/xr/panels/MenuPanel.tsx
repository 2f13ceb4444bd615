import { Text } from '@react-three/uikit';
import { labelText } from '../../i18n/labelText';
import type { Locale } from '../../core/kernel/texts';
import { choose } from '../../session/menu/choose';
import { menuOf } from '../../session/menu/menuOf';
import { useAttention } from '../../session/useAttention';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { Box } from '../uikit/Box';
import { Panel } from '../uikit/Panel';
import { PanelButton } from '../uikit/PanelButton';
import { InFront } from './InFront';

/** The menu on a thing or a person: the same pages as at the desk. */
export const MenuPanel = ({ locale }: { readonly locale: Locale }) => {
  const session = useSession();
  const focus = useAttention((attention) => attention.focus);
  const world = useSim((snapshot) => snapshot.world);
  const menu = focus && menuOf(session.scenario, world, focus);
  if (!menu) return null;
  return (
    <InFront placeKey={focus.target.id} distanceM={1.2} heightM={-0.1}>
      <Panel widthMm={760} maxHeightMm={1150}>
        <Text fontSize={34} fontWeight="bold" color="#2b2620">
          {labelText(menu.title, locale)}
        </Text>
        {menu.notes.map((note) => (
          <Text key={labelText(note, locale)} fontSize={28} color="#2f5344">
            {labelText(note, locale)}
          </Text>
        ))}
        {menu.question && (
          <Text fontSize={28} color="#6a6057">
            {labelText(menu.question, locale)}
          </Text>
        )}
        <Box flexDirection="column" gap={10} overflow="scroll" flexShrink={1}>
          {menu.options.map((option) => (
            <PanelButton
              key={`${focus.page}-${option.id}`}
              text={labelText(option.label, locale)}
              chosen={option.chosen}
              onPress={() => choose(session, option)}
            />
          ))}
        </Box>
      </Panel>
    </InFront>
  );
};
