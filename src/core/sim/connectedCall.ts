import { lookupOf } from '../world/lookupOf';
import type { Scene } from '../world/scene';
import type { FactBody } from './fact';
import { spokenLine } from './spokenLine';

/** The contact picks up and says what it says then. */
export const connectedCall = (scene: Scene, contact: string): readonly FactBody[] => {
  const line = lookupOf(scene.scenario).contacts.get(contact)?.line ?? null;
  return [
    { type: 'call/connected', to: contact },
    ...(line === null ? [] : [spokenLine(scene, contact, line)]),
  ];
};
