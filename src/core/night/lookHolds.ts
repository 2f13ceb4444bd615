import { distanceMm } from '../kernel/distanceMm';
import type { NightLook } from '../scenario/nightRules';
import { meetsThing } from './meetsThing';
import type { Moment } from './nightMoments';
import type { NightScene } from './nightScene';
import { seatHeightMm } from './seatHeightMm';

type Of<L extends NightLook['look']> = Extract<NightLook, { readonly look: L }>;

const MM_PER_CM = 10;
/** Beside the toilet: a bar that the hand finds from the seat. */
const BESIDE_TOILET_MM = 800;
/** A threshold is met within a step of the opening. */
const AT_OPENING_MM = 150;

const isOver = (scene: NightScene, look: Of<'over'>, thing: string, at: Moment['at']): boolean => {
  const states = scene.states[thing] ?? {};
  const { stepHeightMm } = scene.persona.abilities;
  return (
    Object.entries(look.state).every(([key, value]) => states[key] === value) &&
    (look.edgeMm === null || look.edgeMm > stepHeightMm) &&
    meetsThing(scene, thing, at, 'over')
  );
};

const isNarrow = (scene: NightScene, thing: string, at: Moment['at']): boolean => {
  const widthCm = scene.reading(`${thing}.width`);
  return (
    widthCm !== null &&
    widthCm * MM_PER_CM < scene.persona.abilities.passageMm &&
    meetsThing(scene, thing, at, 'beside')
  );
};

const isHighThreshold = (
  { scenario, persona }: NightScene,
  opening: string,
  [x, y]: Moment['at'],
): boolean => {
  const found = scenario.apartment.manifest.openings.find(({ id }) => id === opening);
  if (found === undefined || found.thresholdHeightMm <= persona.abilities.stepHeightMm)
    return false;
  const [[ax, ay], [bx, by]] = found.line;
  return (
    x >= Math.min(ax, bx) - AT_OPENING_MM &&
    x <= Math.max(ax, bx) + AT_OPENING_MM &&
    y >= Math.min(ay, by) - AT_OPENING_MM &&
    y <= Math.max(ay, by) + AT_OPENING_MM
  );
};

/** What is on her feet: the shoes of the scenario as they are now; bare when they were carried off. */
const shoesOf = ({ scenario, states, persona }: NightScene): string => {
  const shoes = scenario.things.find(({ kind }) => kind === 'footwear');
  if (shoes === undefined) return persona.footwear;
  const { at, worn } = states[shoes.id] ?? {};
  return at === 'away' ? 'bare' : String(worn);
};

const isSeatWrong = (scene: NightScene, { of, is, byMm }: Of<'seat'>, moment: Moment): boolean => {
  const heightMm = seatHeightMm(scene, of);
  if (moment.seat !== of || heightMm === null) return false;
  const aboveMm = heightMm - scene.persona.abilities.lowerLegMm;
  return is === 'low' ? -aboveMm > byMm : aboveMm > byMm;
};

const hasNoBar = (scene: NightScene, { heightCm: [low, high] }: Of<'no-bar'>, moment: Moment) => {
  const { scenario, setting, states, position, reading } = scene;
  const toilet = scenario.apartment.anchors[setting.toilet]?.at;
  if (moment.seat !== 'toilet' || toilet === undefined) return false;
  return !scenario.things.some(({ id, kind }) => {
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
};

/** Does a look find what it looks for at a moment? `about` is the thing or the opening of its cause. */
export const lookHolds = (
  scene: NightScene,
  look: NightLook,
  moment: Moment,
  about: string,
): boolean => {
  const { persona } = scene;
  switch (look.look) {
    case 'light': {
      const lux = scene.luxAt(moment.at);
      return lux !== null && lux < look.belowLux;
    }
    case 'over':
      return isOver(scene, look, about, moment.at);
    case 'threshold':
      return isHighThreshold(scene, about, moment.at);
    case 'narrow':
      return isNarrow(scene, about, moment.at);
    case 'wears':
      return look.shoes.some((shoes) => shoes === shoesOf(scene));
    case 'aid-out-of-reach':
      return !scene.aidInReach;
    case 'seat':
      return isSeatWrong(scene, look, moment);
    case 'no-bar':
      return hasNoBar(scene, look, moment);
    case 'takes':
      return persona.medicines.some(({ classes }) =>
        classes.some((one) => look.classes.includes(one)),
      );
    case 'ability':
      return look.is.includes(persona.abilities[look.of]);
    case 'hurry':
      return moment.leg === 'out';
  }
};
