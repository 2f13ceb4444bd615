import type { Scene } from '../../world/scene';
import type { FactBody, Refusal } from '../fact';
import type { Kernel } from '../simState';

/** Ends the call, or gives up before the other side picked up. */
export const decideHangUp = (
  { world }: Scene,
  ringing: Kernel['ringing'],
): readonly FactBody[] | Refusal => {
  const other = world.call ?? ringing?.contact;
  return other === undefined ? 'no-call' : [{ type: 'call/ended', to: other }];
};
