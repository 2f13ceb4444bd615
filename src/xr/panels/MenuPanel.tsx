import { Text } from '@react-three/uikit';
import { labelText } from '../../i18n/labelText';
import type { Locale } from '../../core/kernel/texts';
import { choose } from '../../session/menu/choose';
import type { MenuOption } from '../../session/menu/menu';
import { menuOf } from '../../session/menu/menuOf';
import { useAttention } from '../../session/useAttention';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { Panel } from '../uikit/Panel';
import { PanelButton } from '../uikit/PanelButton';
import { InFront } from './InFront';
import { PagedButtons } from './PagedButtons';

/** As many as stand on a panel that fits between eye and waist. */
const PER_PAGE = 8;

/** The menu on a thing or a person: the same pages as at the desk. */
export const MenuPanel = ({ locale }: { readonly locale: Locale }) => {
  const session = useSession();
  const focus = useAttention((attention) => attention.focus);
  const world = useSim((snapshot) => snapshot.world);
  const menu = focus && menuOf(session.scenario, world, focus);
  if (!menu) return null;
  const itemOf = (option: MenuOption) => ({
    id: option.id,
    text: labelText(option.label, locale),
    chosen: option.chosen,
    onPress: () => choose(session, option),
  });
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
        <PagedButtons
          key={focus.page}
          items={menu.options.filter(({ group }) => group !== 'leave').map(itemOf)}
          perPage={PER_PAGE}
          locale={locale}
        />
        {menu.options
          .filter(({ group }) => group === 'leave')
          .map((option) => (
            <PanelButton key={option.id} {...itemOf(option)} />
          ))}
      </Panel>
    </InFront>
  );
};
