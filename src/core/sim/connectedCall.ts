import { lookupOf } from '../world/lookupOf';
import type { Scene } from '../world/scene';
import type { FactBody } from './fact';
import { spokenLine } from './spokenLine';

/** Two people are on the phone, and the contact says what they say first. `incoming` when it was they who called. */
export const connectedCall = (
  scene: Scene,
  contact: string,
  incoming: boolean,
): readonly FactBody[] => {
  const line = lookupOf(scene.scenario).contacts.get(contact)?.line ?? null;
  return [
    { type: 'call/connected', to: contact, ...(incoming ? { incoming } : {}) },
    ...(line === null ? [] : [spokenLine(scene, contact, line)]),
  ];
};
