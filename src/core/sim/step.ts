import type { CompiledScenario } from '../scenario/compiledScenario';
import { lookupOf } from '../world/lookupOf';
import { deviceFacts } from '../devices/deviceFacts';
import { deviceTable } from '../devices/deviceTable';
import { commitFacts } from './commitFacts';
import { connectedCall } from './connectedCall';
import { decide } from './decide';
import type { Fact, FactBody } from './fact';
import type { Intent } from './intent';
import { LONGEST_AFTERWARDS_TICKS } from './longestAfterwards';
import { quietUntil } from './quietUntil';
import { runRule } from './runRule';
import { runSensing } from './runSensing';
import { sceneOf } from './sceneOf';
import type { Kernel, SimState } from './simState';
import { stateChange } from './stateChange';
import { walkOn } from './walkOn';
import { startRule } from './startRule';
import { openTurn, type Turn } from './openTurn';
import type { World } from '../world/world';

/** What came of a tick. */
type Step = {
  readonly state: SimState;
  readonly facts: readonly Fact[];
  /** The world just after each fact, for whoever would fold them once more. */
  readonly worlds: readonly World[];
};

const NO_FACTS: readonly Fact[] = [];
const NO_WORLDS: readonly World[] = [];

/** 1. Rules see what happened in the tick before: by seq, then in file order. */
const runTriggered = (turn: Turn): void => {
  const seen = turn.kernel.triggered;
  if (seen.length === 0) return;
  turn.kernel = { ...turn.kernel, triggered: [] };
  for (const { rule: id, seq } of seen) {
    const rule = lookupOf(turn.scenario).rules.get(id);
    if (rule !== undefined) startRule(turn, rule, seq);
  }
};

/** Whoever called the trainee gives up; then somebody she calls picks up. */
const runPhone = (turn: Turn): void => {
  const { tick } = turn.kernel;
  const caller = turn.world.ringing;
  if (caller !== null && caller.untilTick <= tick)
    commitFacts(turn, [{ type: 'call/unanswered', to: caller.from, incoming: true }]);
  const { ringing } = turn.kernel;
  if (ringing === null || ringing.dueTick > tick) return;
  turn.kernel = { ...turn.kernel, ringing: null };
  if (turn.world.phase !== 'visit' || turn.world.call !== null) return;
  const scene = sceneOf(turn.scenario, turn.world, tick);
  commitFacts(turn, connectedCall(scene, ringing.contact, false));
};

/** Everybody on the way takes the step that is due. */
const runWalks = (turn: Turn): void => {
  const { tick, walks } = turn.kernel;
  for (const walk of walks) {
    if (walk.dueTick > tick) continue;
    const { facts, rest } = walkOn(sceneOf(turn.scenario, turn.world, tick), walk);
    turn.kernel = {
      ...turn.kernel,
      walks: turn.kernel.walks.flatMap((one) => (one !== walk ? [one] : rest ? [rest] : [])),
    };
    commitFacts(turn, facts);
  }
};

/** What people and devices have begun and is now so. */
const runDeeds = (turn: Turn): void => {
  const { tick, deeds } = turn.kernel;
  if (deeds.every(({ dueTick }) => dueTick > tick)) return;
  turn.kernel = { ...turn.kernel, deeds: deeds.filter(({ dueTick }) => dueTick > tick) };
  for (const { who, key, to, dueTick } of deeds) {
    if (dueTick > tick || turn.world.states[who]?.[key] === to) continue;
    const scene = sceneOf(turn.scenario, turn.world, tick);
    const device = deviceTable(turn.scenario).byId.get(who);
    const facts =
      device === undefined
        ? [stateChange(scene, `${who}.${key}`, to, 'movement')]
        : deviceFacts(scene, device, key, to);
    commitFacts(turn, facts);
  }
};

/** 2. Waits that are over, in the order they began; then the phone, then people. */
const runDue = (turn: Turn): void => {
  const { tick, due } = turn.kernel;
  const over = due.filter(({ dueTick }) => dueTick <= tick);
  if (over.length > 0) {
    turn.kernel = { ...turn.kernel, due: due.filter(({ dueTick }) => dueTick > tick) };
    for (const { rule: id, sinceSeq } of over) {
      const rule = lookupOf(turn.scenario).rules.get(id);
      if (rule !== undefined) runRule(turn, rule, sinceSeq);
    }
  }
  runPhone(turn);
  runSensing(turn);
  runDeeds(turn);
  runWalks(turn);
};

/** 3. Rules of the clock, in file order. The clock of the visit stops with it. */
const runClock = (turn: Turn): void => {
  const rules = lookupOf(turn.scenario).rulesByTick.get(turn.kernel.tick) ?? [];
  for (const rule of rules) {
    if (turn.world.phase === 'visit') startRule(turn, rule, turn.world.facts - 1);
  }
};

/** Taking a call gives up the one she is making; hanging up does so unless it declines another. */
const givesUpCall = (
  ringing: Kernel['ringing'],
  intent: Intent,
  facts: readonly FactBody[],
): boolean => {
  if (intent.type === 'call') return facts.length > 0;
  const [ended] = facts;
  return intent.type === 'hang-up' && ended?.type === 'call/ended' && ended.to === ringing?.contact;
};

/** Most ticks nobody waits in, and then the kernel is not copied. */
const hurryNoMore = (turn: Turn): void => {
  if (turn.kernel.hurryUntilTick > 0) turn.kernel = { ...turn.kernel, hurryUntilTick: 0 };
};

/** 4. What the trainee tries, in the order it arrived. */
const takeIntent = (turn: Turn, intent: Intent): void => {
  const { kernel, world, scenario } = turn;
  const facts = decide(scenario, { kernel, world }, intent);
  commitFacts(turn, facts);
  // Who does something waits no longer.
  hurryNoMore(turn);
  if (facts.some(({ type }) => type === 'intent/refused') || world.phase !== 'visit') return;
  if (intent.type === 'wait') {
    turn.kernel = { ...turn.kernel, hurryUntilTick: kernel.tick + intent.ticks };
  }
  if (givesUpCall(kernel.ringing, intent, facts)) turn.kernel = { ...turn.kernel, ringing: null };
  if (intent.type === 'call' && facts.length === 0) {
    const answers = lookupOf(scenario).contacts.get(intent.contact)?.answers;
    const dueTick = kernel.tick + (typeof answers === 'number' ? answers : 0);
    turn.kernel = { ...turn.kernel, ringing: { contact: intent.contact, dueTick } };
  }
};

/** 5. Time ends the visit, and in the end the consequences. */
const endOfTime = (turn: Turn): void => {
  const { tick, phaseTick } = turn.kernel;
  if (turn.world.phase === 'visit' && tick >= turn.scenario.endTick) {
    commitFacts(turn, [{ type: 'phase/began', phase: 'afterwards', by: 'time' }]);
  } else if (turn.world.phase === 'afterwards' && tick >= phaseTick + LONGEST_AFTERWARDS_TICKS) {
    commitFacts(turn, [{ type: 'phase/began', phase: 'debrief', by: 'time' }]);
  }
};

/**
 * One tick of 50 ms: triggered rules, waits that are over, rules of the clock, intents, the end of time. Facts of
 * this tick start rules in the next, so that no loop can form inside a tick. Nothing but refusals follows the debrief.
 */
export const step = (
  scenario: CompiledScenario,
  before: SimState,
  intents: readonly Intent[],
): Step => {
  const tick = before.kernel.tick + 1;
  const kernel = { ...before.kernel, tick };
  if (intents.length === 0 && tick < quietUntil(scenario, before)) {
    return { state: { kernel, world: before.world }, facts: NO_FACTS, worlds: NO_WORLDS };
  }
  const turn = openTurn(scenario, { kernel, world: before.world });
  const over = before.world.phase === 'debrief';
  if (!over) {
    runTriggered(turn);
    runDue(turn);
    runClock(turn);
    // Something comes about: she looks up from her waiting, and has the time that is hers to answer it.
    if (turn.facts.length > 0) hurryNoMore(turn);
  }
  for (const intent of intents) takeIntent(turn, intent);
  if (!over) endOfTime(turn);
  const { facts, worlds } = turn;
  return { state: { kernel: turn.kernel, world: turn.world }, facts, worlds };
};
