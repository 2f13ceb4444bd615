import { startsFrom } from '../../dialogue/startsFrom';
import { holds } from '../../rules/holds';
import type { CompiledScenario } from '../../scenario/compiledScenario';
import type { Refusal } from '../../sim/fact';
import type { Intent } from '../../sim/intent';
import { sceneOf } from '../../sim/sceneOf';
import type { SimState } from '../../sim/simState';
import { entityRoom } from '../../world/entityRoom';
import { lookupOf } from '../../world/lookupOf';
import type { RefusalDetail } from './refusalTexts';
import { untrueWords } from './untrueWords';

/** Why an act was refused, as closely as the state before it tells; `what` goes into the sentence. */
export type Explained = { readonly reason: Refusal | RefusalDetail; readonly what: string };

type Act<T extends Intent['type']> = Extract<Intent, { readonly type: T }>;

const ofSay = (
  scenario: CompiledScenario,
  { kernel, world }: SimState,
  { topic: id }: Act<'say'>,
): Explained | null => {
  const topic = lookupOf(scenario).topics.get(id);
  if (topic === undefined) return null;
  const scene = sceneOf(scenario, world, kernel.tick);
  const said = world.said[id] !== undefined && !topic.again;
  // Where nothing else stood in the way, it was said in this very tick.
  if (said || topic.if === undefined || holds(topic.if, scene))
    return { reason: 'said-once', what: id };
  return { reason: 'not-on-offer', what: untrueWords(topic.if, scene) };
};

const ofDo = (
  scenario: CompiledScenario,
  { world }: SimState,
  { verb: act, thing }: Act<'do'>,
): Explained | null => {
  const verb = lookupOf(scenario).entities.get(thing)?.kind.verbs[act];
  if (verb === undefined) return null;
  const states = world.states[thing] ?? {};
  if (startsFrom(verb, states)) return { reason: 'already-so', what: thing };
  const wrong = Object.entries(verb.from ?? {}).find(
    ([key, allowed]) => !allowed.includes(String(states[key])),
  );
  const [key = ''] = wrong ?? [];
  return { reason: 'wrong-state', what: `${thing}.${key}: ${String(states[key])}` };
};

const notNow = (scenario: CompiledScenario, state: SimState, intent: Intent): Explained | null => {
  const { kernel, world } = state;
  switch (intent.type) {
    case 'say':
      return ofSay(scenario, state, intent);
    case 'do':
      return ofDo(scenario, state, intent);
    case 'call':
      if (world.call !== null) return { reason: 'on-the-phone', what: world.call };
      if (world.ringing !== null) return { reason: 'phone-rings', what: world.ringing.from };
      return kernel.ringing === null
        ? null
        : { reason: 'not-answered', what: kernel.ringing.contact };
    case 'send':
    case 'fill':
      return { reason: 'sent-already', what: intent.form };
    default:
      return null;
  }
};

const tooFar = (
  scenario: CompiledScenario,
  { world }: SimState,
  intent: Intent,
): Explained | null => {
  const thing =
    'thing' in intent
      ? intent.thing
      : intent.type === 'measure'
        ? intent.quantity.split('.')[0]
        : undefined;
  const room = thing === undefined ? null : entityRoom(scenario, world, thing);
  return room === null ? null : { reason: 'in-room', what: room };
};

const unheard = (
  scenario: CompiledScenario,
  { kernel: { ringing } }: SimState,
  intent: Intent,
): Explained | null => {
  if (intent.type === 'send')
    return ringing === null ? null : { reason: 'not-answered', what: ringing.contact };
  const to = intent.type === 'say' ? lookupOf(scenario).topics.get(intent.topic)?.to : undefined;
  if (to === undefined) return null;
  if (ringing !== null && to.includes(ringing.contact))
    return { reason: 'not-answered', what: ringing.contact };
  return { reason: 'not-here', what: to.join(', ') };
};

const closer = (
  scenario: CompiledScenario,
  state: SimState,
  intent: Intent,
  reason: Refusal,
): Explained | null => {
  switch (reason) {
    case 'not-now':
      return notNow(scenario, state, intent);
    case 'too-far':
      return tooFar(scenario, state, intent);
    case 'nobody-there':
    case 'needs-call':
      return unheard(scenario, state, intent);
    default:
      return null;
  }
};

/** Explains a refusal from the state before it; the bare reason where that tells nothing more. */
export const explainRefusal = (
  scenario: CompiledScenario,
  before: SimState,
  intent: Intent,
  reason: Refusal,
): Explained => closer(scenario, before, intent, reason) ?? { reason, what: '' };
