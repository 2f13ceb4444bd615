import { runNight } from '../night/runNight';
import { matches } from '../rules/matches';
import { lookupOf } from '../world/lookupOf';
import { evolve } from './evolve';
import type { Fact, FactBody } from './fact';
import { followDevices } from './followDevices';
import { followPeople } from './followPeople';
import { sceneOf } from './sceneOf';
import type { Trigger } from './simState';
import type { Turn } from './openTurn';
import { stampFact } from './stampFact';

const NO_WALKS: Turn['kernel']['walks'] = [];
const NO_DEEDS: Turn['kernel']['deeds'] = [];
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

/** What becomes of her in the night that now begins, in the flat as it is left. */
const nightOf = ({ scenario, world, kernel }: Turn): readonly FactBody[] =>
  runNight(scenario, world, kernel.seed).facts.map(({ body }) => body);

/** The night is over at once, and what the home did in it by itself is among its facts: nothing of that runs again. */
const beginNight = (turn: Turn): void => {
  commitFacts(turn, nightOf(turn));
  const { rules } = lookupOf(turn.scenario);
  const triggered = turn.kernel.triggered.filter(
    ({ rule }) => rules.get(rule)?.automation !== true,
  );
  if (triggered.length < turn.kernel.triggered.length) turn.kernel = { ...turn.kernel, triggered };
};

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
    followDevices(turn, fact);
    if (fact.type !== 'phase/began') followPeople(turn, fact);
    else {
      turn.kernel = { ...turn.kernel, phaseTick: tick, walks: NO_WALKS, deeds: NO_DEEDS };
      if (fact.phase === 'afterwards') beginNight(turn);
    }
  }
};
