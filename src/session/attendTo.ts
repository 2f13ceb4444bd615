import type { Target } from './attention';
import type { VisitSession } from './visitSession';

/** Opens the menu on a target. Opening it on a thing is looking at it, which the record keeps. */
export const attendTo = (session: VisitSession, target: Target): void => {
  session.attention.setState({ pointed: target, focus: { target, page: 'root' } });
  if (target.kind === 'thing') session.dispatch({ type: 'look', thing: target.id });
};
