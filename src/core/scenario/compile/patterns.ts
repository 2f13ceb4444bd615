import type { Condition, FactVerb, Moment, StateTest } from '../language';
import { FACT_VERBS } from '../language';
import type { AuthoredCondition, AuthoredMoment, AuthoredStates } from '../momentSchema';
import { idList } from './idList';

const MM_PER_CM = 10;

/** Turns written moments and conditions into compiled ones; collects the patterns that `happened` asks about. */
export type Patterns = {
  readonly moment: (written: AuthoredMoment | readonly AuthoredMoment[]) => Moment;
  readonly moments: (written: AuthoredMoment | readonly AuthoredMoment[]) => readonly Moment[];
  readonly condition: (written: AuthoredCondition) => Condition;
  readonly latches: readonly Moment[];
};

const byWord = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;

/** The entries of a block in the order of their words, so that the order they were written in changes nothing. */
export const sortedEntries = <T>(
  block: Readonly<Record<string, T>>,
): readonly (readonly [string, T])[] => Object.entries(block).sort(byWord);

const stateTests = (written: AuthoredStates): readonly StateTest[] =>
  sortedEntries(written).map(([ref, value]) => {
    if (Array.isArray(value)) return { ref, values: value };
    if (typeof value !== 'object') return { ref, values: [value] };
    return {
      ref,
      ...(value.atLeast === undefined ? {} : { atLeast: value.atLeast }),
      ...(value.atMost === undefined ? {} : { atMost: value.atMost }),
    };
  });

const actorsIn = (written: NonNullable<AuthoredCondition['in']>) =>
  sortedEntries(written).map(([who, zones]) => ({ who, zones: idList(zones) }));

type FactMoment = Extract<Moment, { readonly verb: FactVerb }>;

const factMoment = (
  written: AuthoredMoment,
  verb: FactVerb,
  when: Condition | undefined,
): FactMoment => ({
  verb,
  ids: idList(written[verb]),
  ...(written.who === undefined ? {} : { who: idList(written.who) }),
  ...(written.to === undefined ? {} : { to: idList(written.to) }),
  ...(written.with === undefined ? {} : { with: idList(written.with) }),
  ...(written.as === undefined ? {} : { as: String(written.as) }),
  ...(written.lacking === undefined ? {} : { lacking: written.lacking }),
  ...(written.answered === undefined ? {} : { answered: written.answered }),
  ...(when === undefined ? {} : { if: when }),
});

/**
 * `personas` are the residents who are there: who it is does not change in a visit.
 * @throws when a verb is missing, which the schema has ruled out.
 */
export const createPatterns = (personas: readonly string[] = []): Patterns => {
  const latches: Moment[] = [];
  const byPattern = new Map<string, number>();

  const oneMoment = (written: AuthoredMoment): Moment => {
    if (written.any !== undefined) return { verb: 'any', of: written.any.map(oneMoment) };
    const when = written.if === undefined ? undefined : condition(written.if);
    if (written.became !== undefined) {
      return {
        verb: 'became',
        states: stateTests(written.became),
        ...(when === undefined ? {} : { if: when }),
      };
    }
    const verb = FACT_VERBS.find((candidate) => written[candidate] !== undefined);
    if (verb === undefined) throw new Error('Invariant: a moment has one verb');
    return factMoment(written, verb, when);
  };
  const moments = (written: AuthoredMoment | readonly AuthoredMoment[]): readonly Moment[] =>
    [written].flat().map(oneMoment);
  const moment = (written: AuthoredMoment | readonly AuthoredMoment[]): Moment => {
    const of = moments(written);
    const [only] = of;
    return of.length === 1 && only !== undefined ? only : { verb: 'any', of };
  };

  const latchOf = (pattern: Moment): number => {
    const key = JSON.stringify(pattern);
    const known = byPattern.get(key);
    if (known !== undefined) return known;
    latches.push(pattern);
    byPattern.set(key, latches.length - 1);
    return latches.length - 1;
  };

  const condition = (written: AuthoredCondition): Condition => {
    if (written.has !== undefined) return { verb: 'has', marks: idList(written.has) };
    if (written.is !== undefined) return { verb: 'is', states: stateTests(written.is) };
    if (written.in !== undefined) return { verb: 'in', actors: actorsIn(written.in) };
    if (written.near !== undefined) {
      const { who = 'trainee', to, withinCm } = written.near;
      return { verb: 'near', who, to, withinMm: withinCm * MM_PER_CM };
    }
    if (written.drawn !== undefined) return { verb: 'drawn', options: idList(written.drawn) };
    if (written.persona !== undefined) {
      const here = idList(written.persona).some((id) => personas.includes(id));
      return { verb: here ? 'all' : 'any', of: [] };
    }
    if (written.phase !== undefined) return { verb: 'phase', phase: written.phase };
    if (written.happened !== undefined)
      return { verb: 'happened', latch: latchOf(moment(written.happened)) };
    if (written.fits !== undefined) return { verb: 'fits', quantities: idList(written.fits) };
    if (written.all !== undefined) return { verb: 'all', of: written.all.map(condition) };
    if (written.any !== undefined) return { verb: 'any', of: written.any.map(condition) };
    if (written.not !== undefined) return { verb: 'not', of: condition(written.not) };
    throw new Error('Invariant: a condition has one verb');
  };

  return { moment, moments, condition, latches };
};
