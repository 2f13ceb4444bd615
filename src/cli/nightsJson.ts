import type { NightReport } from '../core/night/nightReport';
import type { CompiledScenario } from '../core/scenario/compiledScenario';
import type { Nights } from './nightsText';

const plain = ({ runs, falls, causes }: NightReport) => ({
  runs,
  falls,
  causes: causes.map(({ cause, falls: count, places }) => ({
    cause: cause.id,
    factor: cause.factor.id,
    thing: cause.thing,
    falls: count,
    source: cause.factor.source,
    status: cause.factor.status,
    places,
  })),
});

/** The nights of a visit on one line for a machine. */
export const nightsJson = (
  file: string,
  scenario: CompiledScenario,
  { found, left }: Nights,
): string =>
  JSON.stringify({
    file,
    scenario: scenario.id,
    model: 'teaching model, not a clinical prediction',
    rules: scenario.night?.rules.id ?? null,
    found: plain(found),
    left: plain(left),
  });
