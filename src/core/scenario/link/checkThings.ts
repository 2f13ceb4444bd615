import type { z } from 'zod';
import type { Problem } from '../../kernel/problem';
import type { ThingKind } from '../../registry/thingKind';
import { didYouMean } from '../didYouMean';
import type { NormProfile } from '../normProfile';
import type { Path } from '../parse/path';
import { valueAt } from '../parse/valueAt';
import type { SourceFile } from '../parse/sourceFile';
import { thingSchema } from '../scenarioSchema';
import { checkStates } from './checkStates';
import { fittingItems } from './fittingItems';
import type { Library } from './library';
import { own } from './own';
import type { Vocabulary } from './vocabulary';

type AuthoredThing = z.output<typeof thingSchema>;

/** With fewer decoys than this for each risk, clicking everything pays. */
const DECOYS_PER_RISK = 0.6;
const FEW_RISKS = 3;

const listOf = (value: string | readonly string[]): readonly string[] => [value].flat();

/** A word of a list or the single word in its place. */
const placeIn = (path: Path, written: string | readonly string[], index: number): Path =>
  Array.isArray(written) ? [...path, index] : path;

const riskProblems = (
  source: SourceFile,
  path: Path,
  thing: AuthoredThing,
  kind: ThingKind,
  { registry }: Library,
): Problem[] => {
  const { risk } = thing;
  if (risk === undefined) return [];
  const reasons = [...Object.keys(kind.reasons), ...Object.keys(registry.commonReasons)];
  const fixes = [...Object.keys(kind.verbs), ...Object.keys(registry.commonFixes)];
  const wrongReasons = listOf(risk.because).flatMap((reason, index) => {
    if (reasons.includes(reason)) return [];
    const message = `The trainee is never offered "${reason}" for a ${kind.kind}.${didYouMean(reason, reasons)}`;
    return [
      source.problem('error', placeIn([...path, 'risk', 'because'], risk.because, index), message),
    ];
  });
  const wrongFixes = listOf(risk.fixes).flatMap((fix, index) => {
    if (fixes.includes(fix)) return [];
    const message = `A ${kind.kind} has no fix "${fix}".${didYouMean(fix, fixes)}`;
    return [
      source.problem('error', placeIn([...path, 'risk', 'fixes'], risk.fixes, index), message),
    ];
  });
  return [...wrongReasons, ...wrongFixes];
};

const normProblems = (
  source: SourceFile,
  path: Path,
  thing: AuthoredThing,
  kind: ThingKind,
  norms: NormProfile,
): Problem[] =>
  Object.keys(thing.measures ?? {}).flatMap((key) => {
    const quantity = own(kind.quantities, key);
    if (quantity?.norm === undefined) return [];
    const norm = own(norms.norms, quantity.norm);
    const at = [...path, 'measures', key];
    if (norm === undefined) {
      const message = `The norm profile "${norms.id}" has no "${quantity.norm}", which says whether the ${key} of a ${kind.kind} is right. Add it to scenarios/norms/${norms.id}.yaml.`;
      return [source.problem('error', at, message, 'key')];
    }
    if (norm.unit === quantity.unit) return [];
    const message = `The norm "${quantity.norm}" is in ${norm.unit}, the ${key} of a ${kind.kind} in ${quantity.unit}; write the norm in ${quantity.unit}.`;
    return [source.problem('error', at, message, 'key')];
  });

const leaveProblems = (
  source: SourceFile,
  path: Path,
  thing: AuthoredThing,
  known: Vocabulary,
): Problem[] => {
  if (thing.risk?.consent !== true) return [];
  const mark = `consent/${thing.id}`;
  if (known.ids.mark?.has(mark) !== false) return [];
  const message = `Nobody ever gives or refuses "${mark}", so ${thing.id} can never be changed with consent. Add a topic with gives: ${mark} or refuses: ${mark}.`;
  return [source.problem('error', [...path, 'risk', 'consent'], message, 'key')];
};

const balance = (source: SourceFile, things: readonly AuthoredThing[]): Problem[] => {
  const risks = things.filter((thing) => thing.risk !== undefined).length;
  const decoys = things.filter((thing) => thing.decoy !== undefined).length;
  const enough = Math.ceil(risks * DECOYS_PER_RISK);
  if (risks <= FEW_RISKS || decoys >= enough) return [];
  const message = `${risks} risks but only ${decoys} decoys: clicking everything will pay. Add decoys (at least ${enough}).`;
  return [source.problem('warning', ['things'], message, 'key')];
};

/** What is wrong with the things of a scenario, given their kinds and the norm profile. */
export const checkThings = (
  source: SourceFile,
  known: Vocabulary,
  library: Library,
): readonly Problem[] => {
  const norms = own(library.norms, String(valueAt(source.data, ['norms'])));
  const things = fittingItems(source.data, 'things', thingSchema);
  const problems = things.flatMap(({ index, value: thing }) => {
    const path: Path = ['things', index];
    const found: Problem[] = [];
    if (thing.risk !== undefined && thing.decoy !== undefined) {
      found.push(
        source.problem(
          'error',
          [...path, 'decoy'],
          `${thing.id} is both a risk and a decoy; keep one.`,
          'key',
        ),
      );
    }
    const kind = own(library.registry.things, thing.is);
    if (kind === undefined) return found;
    found.push(
      ...riskProblems(source, path, thing, kind, library),
      ...checkStates(source, path, kind, thing),
      ...leaveProblems(source, path, thing, known),
      ...(norms === undefined ? [] : normProblems(source, path, thing, kind, norms)),
    );
    return found;
  });
  return [
    ...problems,
    ...balance(
      source,
      things.map(({ value }) => value),
    ),
  ];
};
