import { describe, expect, test } from 'vitest';
import { loadNightRules } from '../../../src/core/scenario/loadNightRules';
import { shippedProject } from '../../support/shippedProject';
import { anyNightText } from '../../support/anyNight';
import { errorsAfter } from '../../support/scenarioFiles';

const after = (from: string, to: string): readonly string[] => {
  expect(anyNightText).toContain(from);
  const read = loadNightRules(anyNightText.replace(from, to), 'night.yaml');
  return read.ok ? [] : read.error.map(({ line, column, message }) => `${line}:${column} ${message}`);
}; // prettier-ignore

describe('the rules of a night', () => {
  test.each([
    ['a factor that makes nothing worse', 'weightPerMille: 3000, text', 'weightPerMille: 1000, text', '8:104 A factor makes a fall likelier: more than 1000 (thousandths).'],
    ['what was read nowhere', 'source: https://a.example/light', 'source: a book', '15:13 What was read, whole or partly, has an address to read it again: source: https://…'],
    ['two looks in one factor', '{light: {belowLux: 5}}', '{light: {belowLux: 5}, hurry: out}', '11:9 A factor says two things at once (light and hurry). Write them as two lines.'],
    ['a look nobody knows', '{light: {belowLux: 5}}', '{ligth: {belowLux: 5}}', '11:10 "ligth" is not a word of this block. Did you mean "light"?'],
    ['light that is met once', 'at: step', 'at: crossing', '10:9 Light is looked at step by step: at: step.'],
    ['an edge at every step', 'at: crossing', 'at: step', '8:20 What lies on the way is met once: at: crossing.'],
    ['a factor twice', 'id: dark', 'id: edge', '9:9 There are two factors called "edge".'],
    ['somebody narrower with an aid', 'stick: {widthMm: 450', 'stick: {widthMm: 350', '6:7 With an aid nobody is narrower than without.'],
    ['what makes it better', 'timesPerMille: 1500', 'timesPerMille: 900', '13:60 What makes it worse multiplies by 1000 or more.'],
  ])('%s is refused at its place', (_, from, to, said) => {
    expect(after(from, to)).toEqual([said]);
  }); // prettier-ignore

  test('that ship name a source each, and say how far it was read', () => {
    const { factors, about } = shippedProject.nights['factors'] ?? { factors: [], about: null };
    expect(factors.length).toBeGreaterThan(12);
    for (const { source, status } of factors)
      expect(/^https?:\/\//.test(source) || status === 'unverified', source).toBe(true);
    expect(about?.en).toMatch(/teaching model, not a clinical prediction/);
    expect(about?.fr).toMatch(/pas une prédiction clinique/);
    expect(about?.nl).toMatch(/geen klinische voorspelling/);
  });

  test('are looked up by their name', () => {
    const night =
      'rules: []\nnight: {who: jeanne, bed: bedroom/bed, toilet: hall/centre, rules: tets}\n';
    expect(errorsAfter('scenario.yaml', 'debrief:', `${night.slice(10)}debrief:`)).toEqual([
      expect.stringContaining('There are no rules of a night called "tets". Did you mean "test"?'),
    ]);
  });
});
