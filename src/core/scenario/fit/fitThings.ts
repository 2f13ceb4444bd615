import type { Problem } from '../../kernel/problem';
import { castSource, type CastSource } from '../cast/castSource';
import { Moves } from '../cast/moves';
import { idList } from '../compile/idList';
import type { Library } from '../link/library';
import { blockOf } from '../link/looseRead';
import { valueAt } from '../parse/valueAt';
import type { Persona } from '../persona';
import type { FitVerdict } from './fitVerdict';
import { thingsAtStart, type ThingAtStart } from './thingsAtStart';
import { verdictsOf } from './verdictsOf';

/** What a scenario is for one person: what is a risk for her, and what the rules said of each thing. */
export type Fitted = {
  readonly source: CastSource;
  readonly verdicts: ReadonlyMap<string, readonly FitVerdict[]>;
  readonly problems: readonly Problem[];
};

type Change = {
  readonly verdicts: readonly FitVerdict[];
  /** Places in `because` of the reasons that hold for her. */
  readonly because: readonly number[];
};

const DOUBTS = {
  unverified: 'which nobody has verified',
  partly: 'whose source was read only in part',
} as const;

const reasonsOf = ({ written }: ThingAtStart): readonly string[] => idList(written.risk?.because);

/** What the rules say of a thing that they may decide; null for one that is as it is written. */
const changeOf = (
  thing: ThingAtStart,
  persona: Persona,
  library: Library,
  isShared: boolean,
): Change | null => {
  const { risk, decoy, is } = thing.written;
  if (risk === undefined || (decoy === undefined && !isShared)) return null;
  const reasons = reasonsOf(thing);
  const verdicts = verdictsOf(library.fit ?? [], is, reasons, thing, persona);
  if (verdicts.length === 0) return null;
  const safe = new Set(verdicts.filter(({ isRisk }) => !isRisk).map(({ because }) => because));
  const because = reasons.flatMap((reason, index) => (safe.has(reason) ? [] : [index]));
  return { verdicts, because };
};

/** What was hers to decide about stays so when it is no risk. */
const needsOf = ({ written }: ThingAtStart): readonly string[] => [
  ...new Set([
    ...idList(written.needs),
    ...(written.risk?.consent === true ? [`consent/${written.id}`] : []),
  ]),
];

const fittedThing = (item: unknown, thing: ThingAtStart, { because }: Change): unknown => {
  const { risk: written, ...others } = Object.fromEntries(blockOf(item));
  const { decoy: _decoy, ...rest } = others;
  if (written === undefined) return item;
  const reasons = reasonsOf(thing);
  if (because.length > 0)
    return {
      ...rest,
      risk: { ...thing.written.risk, because: because.map((place) => reasons[place]) },
    };
  const needs = needsOf(thing);
  return needs.length === 0 ? others : { ...others, needs };
};

/** Truths that score and rest on a rule nobody has read whole: once for each rule. */
const doubts = (
  source: CastSource,
  changes: ReadonlyMap<ThingAtStart, Change>,
): readonly Problem[] => {
  const problems = new Map<string, Problem>();
  for (const [{ index }, { verdicts }] of changes)
    for (const { rule, status, source: from } of verdicts) {
      if (status === 'read' || problems.has(rule)) continue;
      const [set = '', id = ''] = rule.split('/');
      const message = `Whether this is a risk goes by the rule "${id}" of scenarios/fit/${set}.yaml, ${DOUBTS[status]}: ${from}`;
      problems.set(rule, source.problem('warning', ['things', index, 'risk'], message, 'key'));
    }
  return [...problems.values()];
};

const unexplained = (
  source: CastSource,
  changes: ReadonlyMap<ThingAtStart, Change>,
  persona: Persona,
): readonly Problem[] =>
  [...changes].flatMap(([{ index, written }, { because, verdicts }]) => {
    if (because.length > 0 || written.decoy !== undefined) return [];
    const rules = verdicts.map(({ rule }) => rule).join(', ');
    const message = `${written.id} is no risk for ${persona.name} by the rules (${rules}), and nothing says why it is safe. Write it with \`decoy:\`.`;
    return [source.problem('error', ['things', index, 'risk'], message, 'key')];
  });

/**
 * Decides by the fit rules which things are a risk for her: what has both `risk` and `decoy` keeps one of them, and
 * `because` keeps the reasons that hold. `isShared`: the scenario is for several people, so every risk is asked about.
 */
export const fitThings = (
  source: CastSource,
  persona: Persona,
  library: Library,
  isShared: boolean,
): Fitted => {
  const things = valueAt(source.data, ['things']);
  const changes = new Map<ThingAtStart, Change>();
  for (const thing of thingsAtStart(source.data, library)) {
    const change = changeOf(thing, persona, library, isShared);
    if (change !== null) changes.set(thing, change);
  }
  if (!Array.isArray(things) || changes.size === 0)
    return { source, verdicts: new Map(), problems: [] };
  const fitted: unknown[] = [...things];
  const moves = new Moves();
  for (const [thing, change] of changes) {
    const { index } = thing;
    fitted[index] = fittedThing(things[index], thing, change);
    const at = ['things', index, 'risk', 'because'];
    for (const [to, from] of change.because.entries())
      moves.add([...at, to], Array.isArray(thing.written.risk?.because) ? [...at, from] : at);
  }
  const data = Object.assign({}, source.data, { things: fitted });
  const cast = castSource(source.whole, data, (path) => source.originOf(moves.originOf(path)));
  return {
    source: cast,
    verdicts: new Map([...changes].map(([{ written }, { verdicts }]) => [written.id, verdicts])),
    problems: [...doubts(source, changes), ...unexplained(cast, changes, persona)],
  };
};
