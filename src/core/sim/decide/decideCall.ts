import { lookupOf } from '../../world/lookupOf';
import type { Scene } from '../../world/scene';
import { connectedCall } from '../connectedCall';
import type { FactBody, Refusal } from '../fact';
import type { Kernel } from '../simState';

type Ringing = Kernel['ringing'];

/**
 * Calls somebody, or takes the call of the contact who is ringing. A contact that takes a while to pick up gives no
 * fact yet: the kernel lets it ring.
 */
export const decideCall = (
  scene: Scene,
  id: string,
  ringing: Ringing,
): readonly FactBody[] | Refusal => {
  const { scenario, world } = scene;
  const contact = lookupOf(scenario).contacts.get(id);
  if (contact === undefined) return 'unknown';
  if (world.call !== null) return 'not-now';
  if (world.ringing !== null)
    return world.ringing.from === id ? connectedCall(scene, id, true) : 'not-now';
  if (ringing !== null) return 'not-now';
  if (contact.answers === false) return [{ type: 'call/unanswered', to: id }];
  return contact.answers === true ? connectedCall(scene, id, false) : [];
};
