import { AssetError } from '../adapters/assets/assetError';
import type { Recording } from '../core/recording/recording';
import { parseRecording } from '../core/recording/parseRecording';
import type { Loaded } from '../core/scenario/loadScenario';
import { checkRatings } from './checkRatings';

/**
 * A visit that was saved as a file, with ratings its scenario knows.
 *
 * @throws AssetError, with what is wrong and where in the file.
 */
export const readSavedVisit = async (
  name: string,
  text: string,
  scenarioOf: (id: string, persona?: string | null) => Promise<Loaded>,
): Promise<Recording> => {
  const parsed = parseRecording(text);
  if (!parsed.ok) {
    const problems = parsed.error.map((problem) => ({ ...problem, file: name }));
    throw new AssetError({ kind: 'unreadable', file: name, problems });
  }
  const { scenario, ratings } = parsed.value;
  checkRatings(name, (await scenarioOf(scenario.id, scenario.persona)).rubric, ratings);
  return parsed.value;
};
