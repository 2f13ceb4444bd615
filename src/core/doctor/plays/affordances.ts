import { doableVerbs } from '../../dialogue/doableVerbs';
import { sayableTopics } from '../../dialogue/sayableTopics';
import { readingOf } from '../../rules/readingOf';
import type { Intent, Verdict } from '../../sim/intent';
import { entityRoom } from '../../world/entityRoom';
import { lookupOf, type Entity } from '../../world/lookupOf';
import type { Scene } from '../../world/scene';
import { anyValue } from './anyValue';
import type { Choose } from './choose';
import { whileUnmoved } from './whileUnmoved';

/** What a trainee can set about, in the words of the intents; waiting is not among them. */
export const ACT_VERBS = [
  'look',
  'say',
  'judge',
  'measure',
  'do',
  'go',
  'fill',
  'send',
  'call',
  'hang-up',
  'end',
] as const;
export type ActVerb = (typeof ACT_VERBS)[number];

/** Something the trainee could do now. What it leaves open (a reason, a verdict, an option) is chosen when it is done. */
export type Offer = { readonly id: string; readonly intent: (choose: Choose) => Intent };

const VERDICTS: readonly Verdict[] = ['low', 'ok', 'high'];

const fixed = (id: string, intent: Intent): Offer => ({ id, intent: () => intent });

/** Things and people in the trainee's room. */
const atHand = whileUnmoved(({ scenario, world }): readonly Entity[] => {
  const here = world.places['trainee']?.room;
  const found: Entity[] = [];
  for (const entity of lookupOf(scenario).entities.values())
    if (entityRoom(scenario, world, entity.id) === here) found.push(entity);
  return found;
});

/** Rooms, and the places where things and people are. */
const goes = whileUnmoved(({ scenario, world }): readonly Offer[] => {
  const here = world.places['trainee'];
  const { anchors, manifest } = scenario.apartment;
  const places = new Set(manifest.rooms.map(({ id }) => id));
  for (const id of lookupOf(scenario).entities.keys()) {
    const at = world.states[id]?.['at'];
    if (typeof at === 'string' && Object.hasOwn(anchors, at)) places.add(at);
  }
  if (here !== undefined) places.delete(here.room);
  if (here !== undefined && here.anchor !== null) places.delete(here.anchor);
  return Array.from(places, (place) => fixed(place, { type: 'go', place }));
});

const looks = (scene: Scene): readonly Offer[] =>
  atHand(scene)
    .filter(({ id }) => scene.world.examined[id] === undefined)
    .map(({ id }) => fixed(id, { type: 'look', thing: id }));

/** First a hazard or safe, then a reason of the menu or none, then a fix or none. */
const judgement =
  ({ scenario }: Scene, { id, kind }: Entity) =>
  (choose: Choose): Intent => {
    if (choose(2) === 1) return { type: 'judge', thing: id, as: 'safe' };
    const { commonReasons, commonFixes } = scenario.registry;
    const reasons = [...Object.keys(kind.reasons), ...Object.keys(commonReasons)];
    const fixes = [...Object.keys(kind.verbs), ...Object.keys(commonFixes)];
    const why = reasons[choose(reasons.length + 1)];
    const fix = fixes[choose(fixes.length + 1)];
    return {
      type: 'judge',
      thing: id,
      as: 'hazard',
      ...(why === undefined ? {} : { why: [why] }),
      ...(fix === undefined ? {} : { fix }),
    };
  };

const measurements = whileUnmoved((scene): readonly Offer[] =>
  atHand(scene).flatMap(({ id, kind }) =>
    Object.keys(kind.quantities)
      .map((key) => `${id}.${key}`)
      .filter((quantity) => typeof readingOf(scene, quantity) === 'number')
      .map((quantity) => ({
        id: quantity,
        intent: (choose: Choose): Intent => ({
          type: 'measure',
          quantity,
          verdict: VERDICTS[choose(VERDICTS.length)] ?? 'ok',
        }),
      })),
  ),
);

const judgements = whileUnmoved((scene): readonly Offer[] =>
  atHand(scene)
    .filter(({ thing }) => thing !== null)
    .map((entity) => ({ id: entity.id, intent: judgement(scene, entity) })),
);

type Deeds = { readonly id: string; readonly offers: readonly Offer[] };

const deedsAtHand = whileUnmoved((scene): readonly Deeds[] =>
  atHand(scene).map(({ id }) => ({
    id,
    offers: doableVerbs(scene.scenario, scene.world, id).map((act) =>
      fixed(`${act} ${id}`, { type: 'do', verb: act, thing: id }),
    ),
  })),
);

/** Who is getting up is let to. */
const deeds = (scene: Scene): readonly Offer[] => {
  const { postures, tick: lately } = scene.world;
  const now = scene.tick ?? lately;
  return deedsAtHand(scene).flatMap(({ id, offers }) =>
    (postures[id]?.untilTick ?? 0) > now ? [] : offers,
  );
};

const fills = ({ scenario, world }: Scene): readonly Offer[] =>
  scenario.forms.flatMap((form) =>
    (form.spoken || !world.sent.includes(form.id) ? form.fields : []).map((field) => ({
      id: `${form.id}.${field.id}`,
      intent: (choose: Choose): Intent => ({
        type: 'fill',
        form: form.id,
        field: field.id,
        value: anyValue(scenario, field, choose),
      }),
    })),
  );

/** A form told on the phone, to the contact it is for, in every call; every other at any time, once. */
const sends = ({ scenario, world }: Scene): readonly Offer[] => {
  const spokenTo = scenario.contacts.find(({ id }) => id === world.call)?.form;
  return scenario.forms
    .filter(({ id, spoken }) => (spoken ? id === spokenTo : !world.sent.includes(id)))
    .map(({ id }) => fixed(`${id} ${world.call ?? ''}`, { type: 'send', form: id }));
};

/** Anybody, or only the one who is calling; nobody during a call. */
const calls = ({ scenario, world }: Scene): readonly Offer[] =>
  scenario.contacts
    .filter(({ id }) => world.call === null && (world.ringing?.from ?? id) === id)
    .map(({ id }) => fixed(id, { type: 'call', contact: id }));

/** Everything a trainee could do now with one verb, in the order of the file. */
export const affordances = (scene: Scene, verb: ActVerb): readonly Offer[] => {
  const { scenario, world, tick } = scene;
  if (world.phase !== 'visit') return [];
  switch (verb) {
    case 'go':
      return goes(scene);
    case 'look':
      return looks(scene);
    case 'say':
      return sayableTopics(scenario, world, tick).map(({ id }) =>
        fixed(id, { type: 'say', topic: id }),
      );
    case 'do':
      return deeds(scene);
    case 'judge':
      return judgements(scene);
    case 'measure':
      return measurements(scene);
    case 'fill':
      return fills(scene);
    case 'send':
      return sends(scene);
    case 'call':
      return calls(scene);
    case 'hang-up':
      return world.call === null && world.ringing === null ? [] : [fixed('', { type: 'hang-up' })];
    case 'end':
      return [fixed('', { type: 'end' })];
  }
};
