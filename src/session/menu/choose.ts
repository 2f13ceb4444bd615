import type { VisitSession } from '../visitSession';
import type { MenuOption } from './menu';

/** Does what an option says. The same call serves a click, a key and a ray. */
export const choose = (session: VisitSession, option: MenuOption): void => {
  for (const intent of option.intents) session.dispatch(intent);
  session.attention.setState({ focus: option.next });
};
