import type { Problem } from '../../kernel/problem';
import { measuresFor } from '../measuresFor';
import type { SourceFile } from '../parse/sourceFile';
import { personSchema } from '../scenarioSchema';
import { checkStates } from './checkStates';
import { fittingItems } from './fittingItems';
import type { Library } from './library';
import { own } from './own';
import type { Vocabulary } from './vocabulary';

/** Which kinds of anchor carry a posture; other postures stand anywhere. */
const ANCHORS: Readonly<Record<string, readonly string[]>> = { sitting: ['seat'], lying: ['lie'] };

/** What is wrong with the people: their states, and whether they can sit or lie where they are put. */
export const checkPeople = (
  source: SourceFile,
  known: Vocabulary,
  library: Library,
): readonly Problem[] => {
  const kind = own(library.registry.things, 'resident');
  if (kind === undefined) return [];
  return fittingItems(source.data, 'people', personSchema).flatMap(({ index, value: person }) => {
    const { state, measures: written } = person;
    const authored = { state, measures: measuresFor(written) };
    const problems = [...checkStates(source, ['people', index], kind, authored)];
    const anchors = known.apartment?.anchors;
    const anchor = anchors === undefined ? undefined : own(anchors, person.at);
    const first = own(kind.states, 'posture');
    const posture = String(person.state?.['posture'] ?? (Array.isArray(first) ? first[0] : ''));
    const needed = own(ANCHORS, posture);
    if (
      anchors !== undefined &&
      anchor !== undefined &&
      needed !== undefined &&
      !needed.includes(anchor.kind)
    ) {
      const fitting = Object.values(anchors).filter((other) => needed.includes(other.kind));
      const places = fitting.map((other) => other.id).join(', ');
      const message = `${person.id} is ${posture}, but ${person.at} is not a place for that. Places for it: ${places === '' ? 'none in this flat' : places}.`;
      problems.push(source.problem('error', ['people', index, 'at'], message));
    }
    return problems;
  });
};
