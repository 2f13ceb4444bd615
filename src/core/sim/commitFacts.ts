import { runNight } from '../night/runNight';
import { matches } from '../rules/matches';
import { lookupOf } from '../world/lookupOf';
import { evolve } from './evolve';
import type { Fact, FactBody } from './fact';
import { sceneOf } from './sceneOf';
import { setOut } from './setOut';
import type { Trigger } from './simState';
import type { Turn } from './openTurn';
import { stampFact } from './stampFact';

const NO_WALKS: Turn['kernel']['walks'] = [];
/** States that, set from outside, end a walk. */
const TAKEN_OFF: ReadonlySet<string> = new Set(['at', 'posture']);
const NO_TRIGGERS: readonly Trigger[] = [];

/** The rules this fact starts, in file order, judged against the world just before it. */
const triggersOf = ({ scenario, world, kernel }: Turn, fact: Fact): readonly Trigger[] => {
  const rules = lookupOf(scenario).rulesOf(fact);
  if (rules.length === 0) return NO_TRIGGERS;
  const scene = sceneOf(scenario, world, kernel.tick);
  return rules
    .filter(({ when }) => matches(when, fact, scene))
    .map(({ id }) => ({ rule: id, seq: fact.seq }));
};

/** A fact sets somebody out on a walk, or takes her off it: she falls, or something puts her elsewhere. */
const followWalks = (turn: Turn, fact: Fact): void => {
  const { walks } = turn.kernel;
  if (fact.type === 'actor/set-out') {
    const walk = setOut(sceneOf(turn.scenario, turn.world, turn.kernel.tick), fact);
    const others = walks.filter(({ who }) => who !== fact.who);
    turn.kernel = { ...turn.kernel, walks: walk === null ? others : [...others, walk] };
    return;
  }
  if (walks.length === 0) return;
  const off =
    fact.type === 'actor/fell'
      ? fact.who
      : fact.type === 'state/changed' && fact.by !== 'movement' && TAKEN_OFF.has(fact.key)
        ? fact.entity
        : null;
  if (off !== null && walks.some(({ who }) => who === off))
    turn.kernel = { ...turn.kernel, walks: walks.filter(({ who }) => who !== off) };
};

/** What becomes of her in the night that now begins, in the flat as it is left. */
const nightOf = ({ scenario, world, kernel }: Turn): readonly FactBody[] =>
  runNight(scenario, world, kernel.seed).facts.map(({ body }) => body);

/** Writes facts down in their order: each gets its tick and seq, starts rules for the next tick, changes the world. */
export const commitFacts = (turn: Turn, bodies: readonly FactBody[]): void => {
  const { tick } = turn.kernel;
  for (const body of bodies) {
    const fact = stampFact(body, tick, turn.world.facts);
    const triggers = triggersOf(turn, fact);
    turn.world = evolve(turn.scenario, turn.world, fact);
    turn.facts.push(fact);
    turn.worlds.push(turn.world);
    if (triggers.length > 0) {
      turn.kernel = { ...turn.kernel, triggered: [...turn.kernel.triggered, ...triggers] };
    }
    if (fact.type !== 'phase/began') followWalks(turn, fact);
    else {
      turn.kernel = { ...turn.kernel, phaseTick: tick, walks: NO_WALKS };
      if (fact.phase === 'afterwards') commitFacts(turn, nightOf(turn));
    }
  }
};
