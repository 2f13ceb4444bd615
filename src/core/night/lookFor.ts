import { distanceMm } from '../kernel/distanceMm';
import type { NightLook } from '../scenario/nightRules';
import { areaOf } from './areaOf';
import type { Moment } from './nightMoments';
import type { NightScene } from './nightScene';
import { seatHeightMm } from './seatHeightMm';

type Of<L extends NightLook['look']> = Extract<NightLook, { readonly look: L }>;

/** Does a look find at a moment what it looks for? */
export type Looking = (moment: Moment) => boolean;

const MM_PER_CM = 10;
/** Beside the toilet: a bar that the hand finds from the seat. */
const BESIDE_TOILET_MM = 800;
/** A threshold is met within a step of the opening. */
const AT_OPENING_MM = 150;
/** Half of somebody who walks by. */
const BESIDE_MM = 200;
/** So near to what narrows the way, she is in the narrow. */
const NARROW_MM = 500;

const ALWAYS: Looking = () => true;
const NEVER: Looking = () => false;

const all = (holds: boolean): Looking => (holds ? ALWAYS : NEVER);

const over = (scene: NightScene, look: Of<'over'>, thing: string): Looking => {
  const states = scene.states[thing] ?? {};
  const { stepHeightMm } = scene.persona.abilities;
  const counts =
    Object.entries(look.state).every(([key, value]) => states[key] === value) &&
    (look.edgeMm === null || look.edgeMm > stepHeightMm);
  const isIn = counts ? areaOf(scene, thing, BESIDE_MM) : null;
  return isIn === null ? NEVER : ({ at }) => isIn(at);
};

const narrow = (scene: NightScene, thing: string): Looking => {
  const widthCm = scene.reading(`${thing}.width`);
  const counts = widthCm !== null && widthCm * MM_PER_CM < scene.persona.abilities.passageMm;
  const isIn = counts ? areaOf(scene, thing, NARROW_MM) : null;
  return isIn === null ? NEVER : ({ at }) => isIn(at);
};

const highThreshold = ({ scenario, persona }: NightScene, opening: string): Looking => {
  const found = scenario.apartment.manifest.openings.find(({ id }) => id === opening);
  if (found === undefined || found.thresholdHeightMm <= persona.abilities.stepHeightMm)
    return NEVER;
  const [[ax, ay], [bx, by]] = found.line;
  return ({ at: [x, y] }) =>
    x >= Math.min(ax, bx) - AT_OPENING_MM &&
    x <= Math.max(ax, bx) + AT_OPENING_MM &&
    y >= Math.min(ay, by) - AT_OPENING_MM &&
    y <= Math.max(ay, by) + AT_OPENING_MM;
};

/** What is on her feet: the shoes of the scenario as they are now; bare when they were carried off. */
const shoesOf = ({ scenario, states, persona }: NightScene): string => {
  const shoes = scenario.things.find(({ kind }) => kind === 'footwear');
  if (shoes === undefined) return persona.footwear;
  const { at, worn } = states[shoes.id] ?? {};
  return at === 'away' ? 'bare' : String(worn);
};

const wrongSeat = (scene: NightScene, { of, is, byMm }: Of<'seat'>): Looking => {
  const heightMm = seatHeightMm(scene, of);
  if (heightMm === null) return NEVER;
  const aboveMm = heightMm - scene.persona.abilities.lowerLegMm;
  const counts = is === 'low' ? -aboveMm > byMm : aboveMm > byMm;
  return counts ? ({ seat }) => seat === of : NEVER;
};

const noBar = (scene: NightScene, { heightCm: [low, high] }: Of<'no-bar'>): Looking => {
  const { scenario, setting, states, position, reading } = scene;
  const toilet = scenario.apartment.anchors[setting.toilet]?.at;
  if (toilet === undefined) return NEVER;
  const holds = scenario.things.some(({ id, kind }) => {
    const at = kind === 'grab-bar' ? position(id) : null;
    const heightCm = reading(`${id}.height`);
    return (
      at !== null &&
      states[id]?.['fixing'] === 'firm' &&
      heightCm !== null &&
      heightCm >= low &&
      heightCm <= high &&
      distanceMm(at, toilet) <= BESIDE_TOILET_MM
    );
  });
  return holds ? NEVER : ({ seat }) => seat === 'toilet';
};

/** What the whole night has in common is looked at once, the rest at each moment. `about`: thing or opening of its cause. */
const looking = (scene: NightScene, look: NightLook, about: string): Looking => {
  const { persona } = scene;
  switch (look.look) {
    case 'light':
      return (moment) => (scene.luxAt(moment) ?? Infinity) < look.belowLux;
    case 'over':
      return over(scene, look, about);
    case 'threshold':
      return highThreshold(scene, about);
    case 'narrow':
      return narrow(scene, about);
    case 'wears':
      return all(look.shoes.some((shoes) => shoes === shoesOf(scene)));
    case 'aid-out-of-reach':
      return all(!scene.aidInReach);
    case 'seat':
      return wrongSeat(scene, look);
    case 'no-bar':
      return noBar(scene, look);
    case 'takes':
      return all(
        persona.medicines.some(({ classes }) => classes.some((one) => look.classes.includes(one))),
      );
    case 'ability':
      return all(look.is.includes(persona.abilities[look.of]));
    case 'hurry':
      return ({ leg }) => leg === 'out';
  }
};

/** How a look sees a night. Null when it finds nothing at any moment of it. */
export const lookFor = (scene: NightScene, look: NightLook, about: string): Looking | null => {
  const found = looking(scene, look, about);
  return found === NEVER ? null : found;
};
