import type { z } from 'zod';
import type { Path } from '../scenario/parse/path';
import type { CriterionKind, MonitorFactory, Words } from './criterionKind';
import type { ProspectsFactory, ProspectWords } from './prospects';

/** Keeps the authored type inside the kind, so that shared code never asks which kind it has. */
export const defineCriterion = <S extends z.ZodType>(definition: {
  readonly kind: string;
  readonly schema: S;
  readonly example: z.input<S>;
  /** Left out where the moments say it all. */
  readonly sees?: CriterionKind['sees'];
  readonly compile: (authored: z.output<S>, words: Words) => MonitorFactory;
  readonly prospects: (authored: z.output<S>, words: ProspectWords, at: Path) => ProspectsFactory;
}): CriterionKind => ({
  kind: definition.kind,
  schema: definition.schema,
  example: definition.example,
  sees: definition.sees ?? [],
  compile: (authored, words) => definition.compile(definition.schema.parse(authored), words),
  prospects: (authored, words, at) =>
    definition.prospects(definition.schema.parse(authored), words, at),
});
