import { canonicalHash } from '../kernel/canonicalHash';
import type { CompiledScenario } from '../scenario/compiledScenario';
import type { Recording } from './recording';
import { refold } from './refold';

/** Adds the hash of the world at the last tick, which a visit cut short has not written. */
export const sealRecording = (scenario: CompiledScenario, recording: Recording): Recording => {
  const { lastTick, hashes, facts } = recording;
  if (hashes.at(-1)?.[0] === lastTick) return recording;
  return { ...recording, hashes: [...hashes, [lastTick, canonicalHash(refold(scenario, facts))]] };
};
