import type { Scene } from '../../world/scene';
import type { FactBody, Refusal } from '../fact';
import type { Kernel } from '../simState';

/** Ends the call, declines the one that is ringing, or gives up before the other side picked up. */
export const decideHangUp = (
  { world }: Scene,
  ringing: Kernel['ringing'],
): readonly FactBody[] | Refusal => {
  const other = world.call ?? world.ringing?.from ?? ringing?.contact;
  return other === undefined ? 'no-call' : [{ type: 'call/ended', to: other }];
};
