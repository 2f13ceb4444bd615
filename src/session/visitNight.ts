import { changeables, type Changeable } from '../core/night/changeables';
import { nightReport, type NightReport } from '../core/night/nightReport';
import { nightWay, type NightWay } from '../core/night/nightWay';
import { visitWorlds } from '../core/night/visitWorlds';
import { whatIf } from '../core/night/whatIf';
import type { CompiledThing } from '../core/scenario/compiledScenario';
import type { NightSetting } from '../core/scenario/nightRules';
import { leftToOthers } from './leftToOthers';
import type { ScoredVisit } from './scoreVisit';

/** Enough for a chance that moves by less than half a hundredth from one set of seeds to another. */
const RUNS = 1000;

/** The nights of a visit: as found, as left, and with other risks fixed. */
export type VisitNight = {
  readonly setting: NightSetting;
  readonly way: NightWay;
  readonly found: NightReport;
  readonly left: NightReport;
  readonly risks: readonly Changeable[];
  /** Risks that somebody else is asked to see to, who comes later. */
  readonly later: readonly CompiledThing[];
  /** The same nights with just these risks fixed. */
  readonly with: (fixed: ReadonlySet<string>) => NightReport;
};

/** Plays the nights of a visit; null when its scenario has none. */
export const visitNight = ({ scenario, recording }: ScoredVisit): VisitNight | null => {
  const { night } = scenario;
  if (night === null) return null;
  const worlds = visitWorlds(scenario, recording.facts);
  return {
    setting: night,
    way: nightWay(scenario, night),
    found: nightReport(scenario, worlds.found, RUNS),
    left: nightReport(scenario, worlds.left, RUNS),
    risks: changeables(scenario, worlds),
    later: leftToOthers(scenario, worlds.left),
    with: (fixed) => nightReport(scenario, whatIf(scenario, worlds, fixed), RUNS),
  };
};
