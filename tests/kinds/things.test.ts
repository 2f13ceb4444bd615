import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/core/kernel/texts';
import type { Locale, Texts } from '../../src/core/kernel/texts';
import type { ThingKind } from '../../src/core/registry/thingKind';
import { registry } from '../../src/kinds';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const PLACE = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;
const kinds: readonly (readonly [string, ThingKind])[] = Object.entries(registry.things);
const things = kinds.filter(([id]) => id !== 'resident');

/** Every text of a kind with the name of its place, so that a failure says which one. */
const textsOf = (kind: ThingKind): readonly (readonly [string, Texts])[] => [
  ['name', kind.name],
  ...Object.entries(kind.verbs).map(([id, verb]) => [`verbs.${id}`, verb.name] as const),
  ...Object.entries(kind.quantities).map(([id, it]) => [`quantities.${id}`, it.name] as const),
  ...Object.entries(kind.reasons).map(([id, reason]) => [`reasons.${id}`, reason] as const),
];

const problemsOfTexts = (texts: Texts): readonly string[] =>
  LOCALES.flatMap((locale) => {
    const text = texts[locale];
    if (text.trim() === '') return [`${locale} is empty`];
    if (text !== text.trim()) return [`${locale} has a space at an end`];
    if (text.includes("'")) return [`${locale} has a straight apostrophe`];
    if (text.length > 60) return [`${locale} does not fit a menu button: ${text}`];
    return [];
  });

const repeated = (labels: readonly string[]): readonly string[] =>
  labels.filter((label, index) => labels.indexOf(label) !== index);

const labels = (texts: readonly Texts[], locale: Locale): readonly string[] =>
  texts.map((text) => text[locale].toLowerCase());

describe.each(kinds)('kind %s', (id, kind) => {
  it('goes by the name it is registered under, in a folder of that name', () => {
    const folder = fileURLToPath(new URL(`../../src/kinds/things/${id}/`, import.meta.url));
    expect(kind.kind).toBe(id);
    expect(readdirSync(folder)).toContain('definition.ts');
  });

  it('has every text in the three languages', () => {
    const wrong = textsOf(kind).flatMap(([where, texts]) =>
      problemsOfTexts(texts).map((problem) => `${where}: ${problem}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has only ids that can be written in a scenario', () => {
    const ids = [kind.states, kind.verbs, kind.quantities, kind.reasons].flatMap(Object.keys);
    expect([id, ...ids].filter((one) => !ID.test(one))).toEqual([]);
  });

  it('leaves the key `at` and the key `risk` to the world', () => {
    expect(Object.keys(kind.states)).not.toContain('at');
    expect(Object.keys(kind.states)).not.toContain('risk');
  });

  it('lets its verbs set only what it can be', () => {
    const wrong = Object.entries(kind.verbs).flatMap(([verb, { sets }]) =>
      Object.entries(sets).flatMap(([key, value]) => {
        if (key === 'at')
          return value === 'away' || PLACE.test(String(value)) ? [] : [`${verb}.at: ${value}`];
        const allowed = kind.states[key];
        if (allowed === undefined) return [`${verb} sets the unknown key ${key}`];
        if (allowed === 'number')
          return typeof value === 'number' ? [] : [`${verb}.${key}: ${value}`];
        return allowed.includes(String(value)) ? [] : [`${verb}.${key}: ${value}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('measures with a tool that shows the unit', () => {
    const wrong = Object.entries(kind.quantities).filter(
      ([, { tool, unit }]) => registry.tools[tool]?.unit !== unit,
    );
    expect(wrong).toEqual([]);
  });

  it('has an example that its own states and quantities allow', () => {
    const states = Object.entries(kind.example.states).filter(([key, value]) => {
      const allowed = kind.states[key];
      if (allowed === 'number') return typeof value !== 'number';
      return allowed === undefined || !allowed.includes(String(value));
    });
    const measures = Object.entries(kind.example.measures).filter(
      ([key, value]) => kind.quantities[key] === undefined || !Number.isSafeInteger(value),
    );
    expect([...states, ...measures]).toEqual([]);
  });

  it('never shows one label twice in a menu', () => {
    const verbs = Object.values(kind.verbs).map((verb) => verb.name);
    for (const locale of LOCALES) {
      const fixes = labels([...verbs, ...Object.values(registry.commonFixes)], locale);
      const reasons = labels(
        [...Object.values(kind.reasons), ...Object.values(registry.commonReasons)],
        locale,
      );
      expect(repeated(fixes)).toEqual([]);
      expect(repeated(reasons)).toEqual([]);
    }
  });
});

describe.each(things)('guessing at kind %s', (_, kind) => {
  it('does not pay: three reasons and two ways to act come on top of the common ones', () => {
    expect(Object.keys(kind.reasons).length).toBeGreaterThanOrEqual(3);
    expect(Object.keys(kind.verbs).length).toBeGreaterThanOrEqual(2);
  });
});

describe('the registry', () => {
  it('lists every folder of things and tools', () => {
    const folders = (of: string): readonly string[] =>
      readdirSync(fileURLToPath(new URL(`../../src/kinds/${of}/`, import.meta.url))).sort();
    expect(Object.keys(registry.things).sort()).toEqual(folders('things'));
    expect(Object.keys(registry.tools).sort()).toEqual(folders('tools'));
  });

  it('has the common reasons and fixes in the three languages, under ids no kind uses', () => {
    const common = { ...registry.commonReasons, ...registry.commonFixes };
    expect(Object.values(common).flatMap(problemsOfTexts)).toEqual([]);
    const own = kinds.flatMap(([, kind]) => [
      ...Object.keys(kind.verbs),
      ...Object.keys(kind.reasons),
    ]);
    expect(own.filter((id) => common[id] !== undefined)).toEqual([]);
  });

  it('has a name and a positive step for every tool', () => {
    for (const [id, tool] of Object.entries(registry.tools)) {
      expect(tool.kind).toBe(id);
      expect(problemsOfTexts(tool.name)).toEqual([]);
      expect(tool.step).toBeGreaterThan(0);
    }
  });
});
