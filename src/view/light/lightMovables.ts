import type { Matrix4 } from 'three';
import type { Contacts } from './createContacts';
import type { Lighting } from './lighting';
import type { ProbeLit } from './probeLit';

/** Farther from home than this, a thing has left the light baked on it. Nearer, the two are mixed. */
const LEFT_HOME_M = 0.25;

export type Movables = {
  /** Gives a thing the light and the contact shadow of where its frame puts it; null while it is away. */
  readonly move: (thing: string, frame: Matrix4 | null) => void;
};

/** Keeps light and contact shadow of things true to their place. */
export const lightMovables = (
  lit: ReadonlyMap<string, ProbeLit>,
  lighting: Lighting,
  contacts: Contacts | null,
): Movables => {
  const homes = new Map([...lit].map(([id, { at }]) => [id, at.clone()]));
  return {
    move: (thing, frame) => {
      contacts?.move(thing, frame);
      const moved = lit.get(thing);
      const home = homes.get(thing);
      if (!moved || !home || !frame) return;
      moved.at.copy(home).applyMatrix4(frame);
      moved.share.value = Math.min(1, moved.at.distanceTo(home) / LEFT_HOME_M);
      lighting.refresh(moved);
    },
  };
};
