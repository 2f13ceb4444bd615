import type { Texts } from '../kernel/texts';
import type { CriterionKind } from './criterionKind';
import type { ThingKind } from './thingKind';
import type { ToolKind } from './toolKind';

/** Every kind the build knows, by name. Assembled in src/kinds/index.ts and handed to the core, which imports none of it. */
export type Registry = {
  /** The kind `resident` is among them: people have states, verbs and quantities too. */
  readonly things: Readonly<Record<string, ThingKind>>;
  readonly tools: Readonly<Record<string, ToolKind>>;
  readonly criteria: Readonly<Record<string, CriterionKind>>;
  /** Reasons offered for every thing, most of them wrong. */
  readonly commonReasons: Readonly<Record<string, Texts>>;
  /** Ways out offered for every thing: refer, leave as it is … */
  readonly commonFixes: Readonly<Record<string, Texts>>;
};
