import { useEffect, useRef } from 'react';
import { useFocusReturn } from './useFocusReturn';
import { useSecondPress } from './useSecondPress';
import { Button } from 'react-aria-components';
import { labelText } from '../../i18n/labelText';
import { choose } from '../../session/menu/choose';
import { menuOf } from '../../session/menu/menuOf';
import type { Menu, MenuOption } from '../../session/menu/menu';
import { useAttention } from '../../session/useAttention';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { useLanguage } from '../useLanguage';

const GROUPS = ['judge', 'measure', 'act', 'talk', 'choice'] as const;

const Options = ({
  menu,
  onChoose,
}: {
  readonly menu: Menu;
  readonly onChoose: (option: MenuOption) => void;
}) => {
  const { t, locale } = useLanguage();
  return GROUPS.map((group) => {
    const options = menu.options.filter((option) => option.group === group);
    if (options.length === 0) return null;
    return (
      <div
        key={group}
        role="group"
        aria-label={t(`menu.group.${group}`)}
        className={`options ${group}`}
      >
        {options.map((option) => (
          <Button
            key={option.id}
            className={option.chosen ? 'option chosen' : 'option'}
            data-option={option.id}
            onPress={() => onChoose(option)}
          >
            {labelText(option.label, locale)}
          </Button>
        ))}
      </div>
    );
  });
};

/** The menu on what was clicked: the same pages as on the in-world panel. */
export const MenuPanel = () => {
  const { locale } = useLanguage();
  const session = useSession();
  const focus = useAttention((attention) => attention.focus);
  const world = useSim((snapshot) => snapshot.world);
  const heading = useRef<HTMLHeadingElement>(null);
  const place = focus ? `${focus.target.id}/${focus.page}` : null;
  useFocusReturn(place !== null);
  const isSecond = useSecondPress();
  useEffect(() => {
    if (place) heading.current?.focus();
  }, [place]);
  const menu = focus && menuOf(session.scenario, world, focus);
  if (!menu) return null;
  const press = (option: MenuOption) => {
    if (!isSecond()) choose(session, option);
  };
  const leave = menu.options.find(({ group }) => group === 'leave');
  return (
    <section className="panel menu" aria-labelledby="menuTitle" data-page={focus.page}>
      <h2 id="menuTitle" tabIndex={-1} ref={heading}>
        {labelText(menu.title, locale)}
      </h2>
      {menu.notes.map((note) => (
        <p key={labelText(note, locale)} className="note">
          {labelText(note, locale)}
        </p>
      ))}
      {menu.question && <p className="question">{labelText(menu.question, locale)}</p>}
      <div className="scroll">
        <Options menu={menu} onChoose={press} />
      </div>
      {leave && (
        <Button className="button" data-option="leave" onPress={() => press(leave)}>
          {labelText(leave.label, locale)}
        </Button>
      )}
    </section>
  );
};
