import type { Moment } from '../../../scenario/language';
import type { CompiledScenario } from '../../../scenario/compiledScenario';
import { factSlots } from '../../../rules/factSlots';
import { matches } from '../../../rules/matches';
import { decideFill } from '../../../sim/decide/decideFill';
import { initialWorld } from '../../../sim/initialWorld';
import type { FactBody, FactOf } from '../../../sim/fact';
import type { Scene } from '../../../world/scene';
import type { Book } from './book';

type OneMoment = Exclude<Moment, { readonly verb: 'any' }>;

/** What a fact does not say before it is written: whether the condition holds, with what it was done, what was filled in. */
const withoutOpenWords = (moment: OneMoment): OneMoment => {
  const { if: _condition, ...bare } = moment;
  if (bare.verb === 'became') return bare;
  const { with: tool, as, ...rest } = bare;
  return {
    ...rest,
    ...(tool === undefined || bare.verb === 'did' ? {} : { with: tool }),
    ...(as === undefined || bare.verb === 'filled' ? {} : { as }),
  };
};

/** Whether the field can be filled in so that a pattern sees this word. */
const canHold = (scene: Scene, { form, field }: FactOf<'form/filled'>, as: string): boolean =>
  [as, Number(as), as === 'true', as === '' ? [] : as.split(',')].some(
    (value) =>
      String(value) === as &&
      typeof decideFill(scene, { type: 'fill', form, field, value }) === 'object',
  );

const fits = (scene: Scene, moment: OneMoment, bare: OneMoment, fact: FactBody): boolean => {
  if (!matches(bare, { ...fact, tick: 0, seq: 0 }, scene)) return false;
  if (fact.type !== 'form/filled' || moment.verb !== 'filled' || moment.as === undefined)
    return true;
  return canHold(scene, fact, moment.as);
};

/** The facts by the verb that speaks of them, so that a pattern is tried on few. */
const byVerb = ({ facts }: Book): ReadonlyMap<string, readonly number[]> => {
  const groups = new Map<string, number[]>();
  for (const [index, { fact, adds }] of facts.entries()) {
    const verb = fact.type === 'state/changed' ? 'became' : factSlots({ ...fact, tick: 0, seq: 0 })?.verb; // prettier-ignore
    if (verb === undefined || adds !== null) continue;
    groups.set(verb, [...(groups.get(verb) ?? []), index]);
  }
  return groups;
};

/** Finds the facts of a book that could be such a moment; its `if` is not asked, nor steps of a number. */
export const createMomentFacts = (
  scenario: CompiledScenario,
  book: Book,
): ((moment: OneMoment) => readonly number[]) => {
  const groups = byVerb(book);
  const found = new Map<OneMoment, readonly number[]>();
  const scene: Scene = { scenario, world: initialWorld(scenario), latched: [] };
  return (moment) => {
    const known = found.get(moment);
    if (known !== undefined) return known;
    const bare = withoutOpenWords(moment);
    const indices = (groups.get(moment.verb) ?? []).filter((index) => {
      const noted = book.facts[index];
      return noted !== undefined && fits(scene, moment, bare, noted.fact);
    });
    found.set(moment, indices);
    return indices;
  };
};
