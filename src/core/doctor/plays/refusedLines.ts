import type { CompiledScenario } from '../../scenario/compiledScenario';
import type { Walkthrough } from '../../scenario/walkthrough';
import { explainRefusal, type Explained } from './explainRefusal';
import type { LinePlay } from './playLines';

/** A line of a walkthrough that was refused; `index` among its lines. */
export type RefusedLine = Explained & { readonly index: number };

/** The lines that were refused when a walkthrough was played, and why. */
export const refusedLines = (
  scenario: CompiledScenario,
  { lines }: Walkthrough,
  { facts, halts }: LinePlay,
): readonly RefusedLine[] =>
  facts.flatMap((fact) => {
    if (fact.type !== 'intent/refused') return [];
    // The fact holds the very intent of the line, so the same words twice are still told apart.
    const index = lines.findIndex(({ intent }) => intent === fact.intent);
    const before = halts[index]?.state;
    if (before === undefined) return [];
    return [{ index, ...explainRefusal(scenario, before, fact.intent, fact.reason) }];
  });
