import { AssetError } from '../adapters/assets/assetError';
import { isDrawn } from '../adapters/assets/isDrawn';
import type { Loaded } from '../core/scenario/loadScenario';
import type { Outcome, ScenarioCard, ScenarioList } from '../ui/ports';

const cardOf = ({ scenario, choices }: Loaded): ScenarioCard => {
  const { id, title, objectives, minutes, review } = scenario;
  const draft = review.status === 'draft';
  const people = choices.map(({ id: of, name, ageYears, brief, model }) => ({
    id: of,
    name,
    ageYears,
    brief,
    hasBody: model !== null,
  }));
  return { id, title, objectives, minutes, draft, drawn: isDrawn(scenario), people };
};

const shown = ({ drawn, people }: ScenarioCard): number =>
  Number(drawn) + Number(people[0]?.hasBody === true);

/** What can be offered, beside what could not be read. Rejects with an AssetError when nothing at all came through. */
export const listScenarios = async (
  ids: readonly string[],
  load: (id: string) => Promise<Outcome<Loaded>>,
): Promise<ScenarioList> => {
  const tried = await Promise.all(ids.map(async (id) => ({ id, outcome: await load(id) })));
  // What can be seen whole comes first.
  const cards = tried
    .flatMap(({ outcome }) => (outcome.ok ? [cardOf(outcome.value)] : []))
    .toSorted((a, b) => shown(b) - shown(a));
  const broken = tried.flatMap(({ id, outcome }) =>
    outcome.ok ? [] : [{ id, problem: outcome.problem }],
  );
  const [first] = broken;
  if (cards.length === 0 && first) throw new AssetError(first.problem);
  return { cards, broken };
};
