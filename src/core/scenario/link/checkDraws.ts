import type { Problem } from '../../kernel/problem';
import type { SourceFile } from '../parse/sourceFile';
import { drawSchema } from '../scenarioSchema';
import { checkStates } from './checkStates';
import { fittingItems } from './fittingItems';
import type { Vocabulary } from './vocabulary';

/** What is wrong with the states and measures that a branch sets. */
export const checkDraws = (source: SourceFile, known: Vocabulary): readonly Problem[] =>
  fittingItems(source.data, 'draws', drawSchema).flatMap(({ index, value: draw }) =>
    Object.entries(draw.options).flatMap(([option, { with: changes }]) =>
      Object.entries(changes ?? {}).flatMap(([entity, change]) => {
        const kind = known.kindOf.get(entity);
        const path = ['draws', index, 'options', option, 'with', entity];
        return kind === undefined ? [] : checkStates(source, path, kind, change);
      }),
    ),
  );
