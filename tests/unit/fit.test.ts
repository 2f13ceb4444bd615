import { describe, expect, test } from 'vitest';
import type { FitThing } from '../../src/core/scenario/fit/fitHolds';
import { loadFit } from '../../src/core/scenario/fit/loadFit';
import { verdictsOf } from '../../src/core/scenario/fit/verdictsOf';
import type { Abilities, Persona } from '../../src/core/scenario/persona';
import { registry } from '../../src/kinds';
import { anyPersona } from '../support/anyPersona';

const GOOD = `format: foyer-fit/1
id: floor
rules:
  - id: edge-under-a-foot
    is: rug
    because: trips-over-edge
    if: {all: [{thing: {edge: lifted}}, {person: {aid: [none, rollator], balance: reduced}}]}
    risk: {fr: Le pied accroche., nl: De voet blijft haken., en: A foot catches.}
    safe: {fr: À plat., nl: Vlak., en: Flat.}
    source: https://a.example/edge
    status: read
  - id: seat-too-low
    is: toilet
    because: too-low-to-rise
    if: {below: {measure: height, ability: lowerLegMm, byMm: 20}}
    risk: {fr: Trop bas., nl: Te laag., en: Too low.}
    safe: {fr: Assez haut., nl: Hoog genoeg., en: High enough.}
    source: Authors of Foyer
    status: unverified
`;

const after = (from: string, to: string): readonly string[] => {
  expect(GOOD).toContain(from);
  const read = loadFit(GOOD.replace(from, to), 'fit/floor.yaml', registry);
  return read.ok ? [] : read.error.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}; // prettier-ignore

test('a good file is read', () => {
  expect(after('', '')).toEqual([]);
});

describe('a mistake in a fit rule is refused at its place:', () => {
  test.each<readonly [string, string, string, string]>([
    ['a kind of thing nobody knows', 'is: rug', 'is: rgu', 'fit/floor.yaml:5:9 There is no kind of thing called "rgu". Did you mean "rug"?'],
    ['a reason its kind does not have', 'because: trips-over-edge', 'because: trips-over-egde', 'fit/floor.yaml:6:14 A rug has no reason "trips-over-egde". Did you mean "trips-over-edge"?'],
    ['a key its kind does not have', '{edge: lifted}', '{egde: lifted}', 'fit/floor.yaml:7:25 A rug has no "egde". Did you mean "edge"?'],
    ['a state its kind does not have', '{edge: lifted}', '{edge: up}', 'fit/floor.yaml:7:31 "up" is not a state of a rug\'s edge: flat, lifted, taped.'],
    ['a measure that is no length of its kind', 'measure: height', 'measure: hight', 'fit/floor.yaml:15:27 A toilet has no height or width "hight". Did you mean "height"?'],
    ['an ability nobody has', 'balance: reduced', 'balanse: reduced', 'fit/floor.yaml:7:74 "balanse" is not a word of this block. Did you mean "balance"?'],
    ['a level that is well', 'balance: reduced', 'balance: good', 'fit/floor.yaml:7:83 Write `reduced` (which takes in `poor`) or `poor`: what is well asks for no rule.'],
    ['an aid nobody knows', '[none, rollator]', '[none, walker]', 'fit/floor.yaml:7:63 "walker" is not one of: none, stick, rollator, wheelchair.'],
    ['a length of hers nobody measures', 'ability: lowerLegMm', 'ability: legMm', 'fit/floor.yaml:15:44 "legMm" is not one of: gaitSpeedMmPerS, stepHeightMm, lowerLegMm, passageMm, reachMm.'],
    ['less than no allowance', 'byMm: 20', 'byMm: -20', 'fit/floor.yaml:15:62 -20 is out of range: at least 0 is possible here.'],
    ['two things in one condition', '{thing: {edge: lifted}}, ', '{thing: {edge: lifted}, person: {balance: poor}}, ', 'fit/floor.yaml:7:16 A condition of a fit rule says two things at once (thing and person). Write them as two lines.'],
    ['an id used twice', 'id: seat-too-low', 'id: edge-under-a-foot', 'fit/floor.yaml:12:9 The id "edge-under-a-foot" is used twice; give each its own.'],
    ['a language left out', ', en: Flat.}', '}', 'fit/floor.yaml:9:11 `en` is missing here.'],
    ['what was read nowhere', 'source: https://a.example/edge', 'source: a book', 'fit/floor.yaml:10:13 What was read, whole or partly, has an address to read it again: source: https://…'],
    ['another format', 'foyer-fit/1', 'foyer-fits/1', 'fit/floor.yaml:1:9 "foyer-fits/1" is not a format of this kind of file; write format: foyer-fit/1.'],
    ['a word that is no word of a rule', 'status: read', 'status: read\n    note: mine', 'fit/floor.yaml:12:5 "note" is not a word of this block. Known here: id, is, because, if, risk, safe, source, status.'],
  ])('%s', (_, from, to, said) => {
    expect(after(from, to)).toEqual([said]);
  }); // prettier-ignore
});

describe('a change of what she can do, as a rule says, changes whether it is a risk:', () => {
  const read = loadFit(GOOD, 'fit/floor.yaml', registry);
  const rules = read.ok ? read.value.rules : [];
  const risk = (kind: string, because: string, thing: FitThing, can: Partial<Abilities>, more: Partial<Persona> = {}): readonly boolean[] => {
    const { abilities } = anyPersona();
    const persona = anyPersona({ aid: 'rollator', abilities: { ...abilities, ...can }, ...more });
    return verdictsOf(rules, kind, [because], thing, persona).map(({ isRisk }) => isRisk);
  }; // prettier-ignore
  const edge = (can: Partial<Abilities>, more: Partial<Persona> = {}) => risk('rug', 'trips-over-edge', { states: { edge: 'lifted' }, measures: {} }, can, more); // prettier-ignore
  const seat = (lowerLegMm: number) => risk('toilet', 'too-low-to-rise', { states: {}, measures: { height: 39 } }, { lowerLegMm }); // prettier-ignore

  test('a level, and what is worse than it', () => {
    expect([edge({ balance: 'good' }), edge({ balance: 'reduced' }), edge({ balance: 'poor' })]).toEqual([[false], [true], [true]]); // prettier-ignore
  });

  test('an aid', () => {
    expect(edge({ balance: 'poor' }, { aid: 'wheelchair' })).toEqual([false]);
  });

  test('a length, against the thing and what is still all right', () => {
    expect([seat(390), seat(410), seat(411)]).toEqual([[false], [false], [true]]);
  });
});
