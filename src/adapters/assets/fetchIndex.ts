import { AssetError } from './assetError';
import { fetchText } from './fetchText';
import { scenarioIndexSchema, type ScenarioIndex } from './scenarioIndex';

/** The list of what is on the server. */
export const fetchIndex = async (base: string): Promise<ScenarioIndex> => {
  const file = `${base}scenarios/index.json`;
  try {
    return scenarioIndexSchema.parse(JSON.parse(await fetchText(file)));
  } catch (cause) {
    if (cause instanceof AssetError) throw cause;
    throw new AssetError({ kind: 'unreadable', file });
  }
};
