import type { Problem } from '../../kernel/problem';
import { valueAt } from '../parse/valueAt';
import type { SourceFile } from '../parse/sourceFile';
import { alarmSchema } from '../scenarioSchema';
import { fittingItems } from './fittingItems';
import { blockOf, blocksOf } from './looseRead';
import type { Vocabulary } from './vocabulary';

/** What is wrong with whom or what an alarm goes through. */
export const checkAlarms = (source: SourceFile, known: Vocabulary): readonly Problem[] =>
  fittingItems(source.data, 'alarms', alarmSchema).flatMap(({ index, value }) => {
    const path = ['alarms', index] as const;
    const problems: Problem[] = [];
    const alert = known.kindOf.get(value.alert);
    if (alert !== undefined && alert.kind !== 'alert')
      problems.push(source.problem('error', [...path, 'alert'], `An alarm is listed as an alert; "${value.alert}" is a ${alert.kind}. Add a thing with \`is: alert\`.`)); // prettier-ignore
    const role = known.kindOf.get(value.base)?.device?.role;
    if (known.kindOf.has(value.base) && role === undefined)
      problems.push(source.problem('error', [...path, 'base'], `"${value.base}" calls nobody; name a base-unit or a hub.`)); // prettier-ignore
    const when = valueAt(source.data, [...path, 'when']);
    const moments = Array.isArray(when) ? blocksOf(when) : [blockOf(when)];
    if (moments.some((moment) => !moment.has('became') && !moment.has('any')))
      problems.push(source.problem('error', [...path, 'when'], 'An alarm starts from what a device shows: write `became:`.', 'key')); // prettier-ignore
    return problems;
  });
