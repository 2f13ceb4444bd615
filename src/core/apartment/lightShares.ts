import type { Scalar } from '../sim/intent';
import type { CompiledApartment } from './compiledApartment';
import type { FlatLight } from './lightSchema';
import type { Manifest } from './manifest';
import { spacesOf, type LightHole, type Spaces } from './spacesOf';

/**
 * How much of each layer of light gets to each room now, 0..1 of what was baked: layer → one number per room, in the
 * order of the manifest's rooms.
 */
export type LightShares = Readonly<Record<string, readonly number[]>>;

type States = Readonly<Record<string, Readonly<Record<string, Scalar>>>>;
type Flat = Pick<CompiledApartment, 'manifest' | 'anchors'>;

type Passes = Readonly<Record<string, number>>;

/** A shutter lets light in at its edges and slots, cloth through itself. */
const SCATTERED: Readonly<Record<'shutter' | 'curtain', Passes>> = {
  shutter: { open: 1, half: 0.5, closed: 0.02 },
  curtain: { open: 1, closed: 0.15 },
};
/** The beam of the sun was baked as sharp as it falls through glass: no shutter leaves of it, cloth next to nothing. */
const SUNBEAM: Readonly<Record<'shutter' | 'curtain', Passes>> = {
  shutter: { open: 1, half: 0.5, closed: 0 },
  curtain: { open: 1, closed: 0.003 },
};
/** Under a closed door and along its edges. */
const DOOR: Passes = { open: 1, ajar: 0.4, closed: 0.01 };
/** What an open door gives to a room whose windows are covered, beside what they gave. */
const DOORWAY = 0.04;
/** What a room without windows keeps when every door to it is shut. */
const LEAK = 0.02;

// A cache, not state: the same doors and coverings leave the same light.
const kept = new WeakMap<Manifest, Map<string, LightShares>>();

const factor = (of: Passes, state: Scalar | undefined): number => of[String(state)] ?? 1;

/** What covers a window hangs at a place: the hole nearest to it in that place's space is the one it covers. */
const coveredBy = (
  { anchors, manifest }: Flat,
  { holes, ofRoom }: Spaces,
  place: string,
): LightHole | null => {
  const anchor = anchors[place];
  if (!anchor) return null;
  const space = ofRoom[manifest.rooms.findIndex(({ id }) => id === anchor.room)];
  const far = ({ middle: [x, y] }: LightHole): number =>
    (x - anchor.at[0]) * (x - anchor.at[0]) + (y - anchor.at[1]) * (y - anchor.at[1]);
  return holes
    .filter((hole) => hole.space === space)
    .reduce<LightHole | null>((best, one) => (best && far(best) <= far(one) ? best : one), null);
};

/** How far each hole is open, 0..1. */
const openness = (
  flat: Flat,
  spaces: Spaces,
  states: States,
  { shutter, curtain }: typeof SCATTERED,
): readonly number[] => {
  const open = spaces.holes.map(() => 1);
  for (const state of Object.values(states)) {
    const passes = factor(shutter, state['shutter']) * factor(curtain, state['curtain']);
    if (passes === 1) continue;
    const hole = coveredBy(flat, spaces, String(state['at']));
    const index = hole ? spaces.holes.indexOf(hole) : -1;
    if (index >= 0) open[index] = (open[index] ?? 1) * passes;
  }
  return open;
};

/** What gets from one space to another through doors, 0..1, by the most open way: row → column. */
const throughDoors = ({ count, doors }: Spaces, states: States): readonly (readonly number[])[] => {
  const reach = Array.from({ length: count }, (_, a) =>
    // Nothing was baked between spaces that no door joins, so nothing is taken from it.
    Array.from({ length: count }, (_unused, b): number => (a === b ? 1 : -1)),
  );
  const at = (a: number, b: number): number => reach[a]?.[b] ?? -1;
  const offer = (a: number, b: number, passes: number): void => {
    const row = reach[a];
    if (row && passes > at(a, b)) row[b] = passes;
  };
  for (const { id, between } of doors) {
    const passes = factor(DOOR, states[id]?.['leaf']);
    const [a, b] = between;
    offer(a, b, passes);
    offer(b, a, passes);
  }
  for (let via = 0; via < count; via++)
    for (let a = 0; a < count; a++)
      for (let b = 0; b < count; b++)
        if (at(a, via) >= 0 && at(via, b) >= 0) offer(a, b, at(a, via) * at(via, b));
  return reach.map((row) => row.map((passes) => (passes < 0 ? 1 : passes)));
};

type Reach = readonly (readonly number[])[];

/** Daylight per space, as far as its own windows are open; without any, as those are of the spaces that light it. */
const throughWindows = (
  { holes, isOutdoors }: Spaces,
  open: readonly number[],
  reach: Reach,
): readonly number[] =>
  reach.map((row, space) => {
    if (isOutdoors[space] === true) return 1;
    const own = holes.some((hole) => hole.space === space);
    let [all, now] = [0, 0];
    holes.forEach((hole, index) => {
      if (own && hole.space !== space) return;
      all += hole.areaMm2;
      now += hole.areaMm2 * (open[index] ?? 1) * (row[hole.space] ?? 1);
    });
    if (all === 0) return 1;
    return own ? now / all : Math.max(LEAK, now / all);
  });

/** Sky, moon and street per space: in place of what its own windows keep out, a little comes in by its doors. */
const fromOutside = (
  { doors, holes }: Spaces,
  windows: readonly number[],
  states: States,
): readonly number[] =>
  windows.map((share, space) => {
    if (!holes.some((hole) => hole.space === space)) return share;
    const beside = doors.map(({ id, between: [a, b] }) => {
      if (a !== space && b !== space) return 0;
      return factor(DOOR, states[id]?.['leaf']) * (windows[a === space ? b : a] ?? 1);
    });
    return share + (1 - share) * DOORWAY * Math.max(0, ...beside);
  });

const isLamp = ({ kind }: FlatLight['layers'][number]): boolean =>
  kind === 'lamp' || kind === 'path';

const build = (flat: Flat, layers: FlatLight['layers'], states: States): LightShares => {
  const spaces = spacesOf(flat.manifest);
  const { rooms } = flat.manifest;
  const reach = throughDoors(spaces, states);
  const [windows, beam] = [SCATTERED, SUNBEAM].map((passes) =>
    throughWindows(spaces, openness(flat, spaces, states, passes), reach),
  );
  const scattered = fromOutside(spaces, windows ?? [], states);
  const spaceOf = (room: string): number =>
    spaces.ofRoom[rooms.findIndex(({ id }) => id === room)] ?? -1;
  return Object.fromEntries(
    layers.map((layer): readonly [string, readonly number[]] => {
      const { room, also = [] } = layer;
      const outside = layer.kind === 'sun' ? beam : scattered;
      if (!isLamp(layer)) return [layer.id, spaces.ofRoom.map((space) => outside?.[space] ?? 1)];
      const from = [...(room === undefined ? [] : [room]), ...also].map(spaceOf);
      const share = (space: number): number =>
        Math.max(...from.map((source) => reach[source]?.[space] ?? 1));
      return [layer.id, spaces.ofRoom.map((space) => (from.length === 0 ? 1 : share(space)))];
    }),
  );
};

/** All that the shares depend on. */
const whatMatters = ({ doors }: Spaces, states: States): string => {
  const parts = doors.map(({ id }) => String(states[id]?.['leaf']));
  for (const { shutter, curtain, at } of Object.values(states))
    if (shutter !== undefined || curtain !== undefined)
      parts.push(String(at), String(shutter), String(curtain));
  return parts.join(' ');
};

/**
 * What shutters, curtains and doors leave of the light in each room, as the world has them. What the world does not know
 * is as it was baked: doors open, windows bare.
 */
export const lightShares = (flat: Flat, states: States): LightShares => {
  const { manifest } = flat;
  const known = kept.get(manifest) ?? new Map<string, LightShares>();
  kept.set(manifest, known);
  const key = whatMatters(spacesOf(manifest), states);
  const shares = known.get(key) ?? build(flat, manifest.light?.layers ?? [], states);
  known.set(key, shares);
  return shares;
};
