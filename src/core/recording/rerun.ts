import { canonicalHash } from '../kernel/canonicalHash';
import { formatTick } from '../kernel/formatTick';
import type { Tick } from '../kernel/tick';
import type { CompiledScenario } from '../scenario/compiledScenario';
import type { Fact } from '../sim/fact';
import type { Recording } from './recording';
import { runInputs, type Run } from './runInputs';

export type Rerun =
  | { readonly same: true }
  | {
      readonly same: false;
      readonly firstTick: Tick;
      /** What the recording says, and what came of its inputs now. */
      readonly expected: string;
      readonly got: string;
      readonly detail: string;
    };

type Difference = Extract<Rerun, { readonly same: false }>;

const inShort = (fact: Fact | undefined): string =>
  fact === undefined ? 'nothing more' : JSON.stringify(fact);

const differentFact = (recorded: readonly Fact[], now: readonly Fact[]): Difference | null => {
  const count = Math.max(recorded.length, now.length);
  for (let i = 0; i < count; i++) {
    const a = recorded[i];
    const b = now[i];
    if (a !== undefined && b !== undefined && canonicalHash(a) === canonicalHash(b)) continue;
    const firstTick = Math.min(a?.tick ?? Infinity, b?.tick ?? Infinity);
    return {
      same: false,
      firstTick,
      expected: inShort(a),
      got: inShort(b),
      detail: `Fact ${i} at ${formatTick(firstTick)} (tick ${firstTick}) is not what the inputs lead to.`,
    };
  }
  return null;
};

const differentHash = ({ hashes }: Recording, now: Run): Difference | null => {
  const count = Math.max(hashes.length, now.hashes.length);
  for (let i = 0; i < count; i++) {
    const [tick, hash] = hashes[i] ?? [];
    const [nowTick, nowHash] = now.hashes[i] ?? [];
    if (tick === nowTick && hash === nowHash) continue;
    const firstTick = Math.min(tick ?? Infinity, nowTick ?? Infinity);
    return {
      same: false,
      firstTick,
      expected: hash === undefined ? 'no hash' : `${hash} at tick ${tick}`,
      got: nowHash === undefined ? 'no hash' : `${nowHash} at tick ${nowTick}`,
      detail: `The hash of the world at ${formatTick(firstTick)} (tick ${firstTick}) differs, though the facts agree.`,
    };
  }
  return null;
};

const otherStart = (scenario: CompiledScenario, recording: Recording): Difference | null => {
  const mismatch = (expected: string, got: string, detail: string): Difference => ({
    same: false,
    firstTick: 0,
    expected,
    got,
    detail,
  });
  const { id, hash } = recording.scenario;
  if (id !== scenario.id) return mismatch(id, scenario.id, 'The recording is of another scenario.');
  if (hash !== scenario.hash)
    return mismatch(hash, scenario.hash, 'The scenario was changed after the recording was made.');
  for (const [draw, option] of Object.entries(recording.draws)) {
    const options = scenario.draws.find((one) => one.id === draw)?.options ?? [];
    if (options.some((one) => one.id === option)) continue;
    return mismatch(
      option,
      options.map((one) => one.id).join(', '),
      `The draw "${draw}" has no such option.`,
    );
  }
  return null;
};

/** Runs the inputs of a recording again and compares every fact and hash. Promised within one build only. */
export const rerun = (scenario: CompiledScenario, recording: Recording): Rerun => {
  const flaw = otherStart(scenario, recording);
  if (flaw !== null) return flaw;
  const { seed, draws, inputs, lastTick } = recording;
  const now = runInputs(scenario, { seed, draws }, inputs, { tick: lastTick, debrief: false });
  return (
    differentFact(recording.facts, now.facts) ?? differentHash(recording, now) ?? { same: true }
  );
};
