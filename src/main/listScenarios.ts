import { AssetError } from '../adapters/assets/assetError';
import { isDrawn } from '../adapters/assets/isDrawn';
import type { CompiledScenario } from '../core/scenario/compiledScenario';
import type { Loaded } from '../core/scenario/loadScenario';
import type { Outcome, ScenarioCard, ScenarioList } from '../ui/ports';

const cardOf = (scenario: CompiledScenario): ScenarioCard => {
  const { id, title, objectives, minutes, review } = scenario;
  const draft = review.status === 'draft';
  return { id, title, objectives, minutes, draft, drawn: isDrawn(scenario) };
};

/** What can be offered, beside what could not be read. Rejects with an AssetError when nothing at all came through. */
export const listScenarios = async (
  ids: readonly string[],
  load: (id: string) => Promise<Outcome<Loaded>>,
): Promise<ScenarioList> => {
  const tried = await Promise.all(ids.map(async (id) => ({ id, outcome: await load(id) })));
  // What can be played comes first.
  const cards = tried
    .flatMap(({ outcome }) => (outcome.ok ? [cardOf(outcome.value.scenario)] : []))
    .toSorted((a, b) => Number(b.drawn) - Number(a.drawn));
  const broken = tried.flatMap(({ id, outcome }) =>
    outcome.ok ? [] : [{ id, problem: outcome.problem }],
  );
  const [first] = broken;
  if (cards.length === 0 && first) throw new AssetError(first.problem);
  return { cards, broken };
};
