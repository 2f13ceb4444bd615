import { lookupOf } from '../../world/lookupOf';
import type { Scene } from '../../world/scene';
import { connectedCall } from '../connectedCall';
import type { FactBody, Refusal } from '../fact';
import type { Kernel } from '../simState';

type Ringing = Kernel['ringing'];

/** A contact that takes a while to pick up gives no fact yet: the kernel lets it ring. */
export const decideCall = (
  scene: Scene,
  id: string,
  ringing: Ringing,
): readonly FactBody[] | Refusal => {
  const contact = lookupOf(scene.scenario).contacts.get(id);
  if (contact === undefined) return 'unknown';
  if (scene.world.call !== null || ringing !== null) return 'not-now';
  if (contact.answers === false) return [{ type: 'call/unanswered', to: id }];
  return contact.answers === true ? connectedCall(scene, id) : [];
};
