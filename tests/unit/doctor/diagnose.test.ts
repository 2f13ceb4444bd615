import { describe, expect, it, test } from 'vitest';
import { diagnose } from '../../../src/core/doctor/diagnose';
import type { Finding } from '../../../src/core/doctor/finding';
import { findingSentence } from '../../../src/core/doctor/findingSentence';
import { findingTexts, type FindingCode } from '../../../src/core/doctor/findingTexts';
import { leaveOut } from '../../../src/core/doctor/plays/leaveOut';
import { playWalkthroughs } from '../../../src/core/doctor/plays/playWalkthroughs';
import { walkthroughFindings } from '../../../src/core/doctor/plays/walkthroughFindings';
import { playTexts } from '../../../src/core/doctor/plays/playTexts';
import { LOCALES } from '../../../src/core/kernel/texts';
import { shippedProject, shippedScenario } from '../../support/shippedProject';
import { soundInput, type Edit } from '../../support/soundVisit';

const S = 'scenario.yaml';
const R = 'rubric.yaml';
const CALM = 'walkthroughs/calm.yaml';
const CROSS = 'walkthroughs/cross.yaml';
const CARELESS = 'walkthroughs/careless.yaml';

const EASY: Edit = [R, 'score: 70%', 'score: 5%'];
const NOTHING_CRITICAL: readonly Edit[] = [
  [
    R,
    '    critical: {when: {entered: bedroom, lacking: consent/any}, why: Went in without leave}\n',
    '',
  ],
  [
    R,
    '    critical: {when: {did: any, to: living-rug, lacking: consent/any}, why: Took her rug}\n',
    '',
  ],
];

/** One criterion more, at the end of the rubric. */
const alsoAsks = (body: string): Edit => [
  R,
  '  - id: kind\n',
  `  - id: extra\n    text: Something more\n    dimension: noticing\n    weight: 1\n    source: Authors, draft\n    ${body}\n  - id: kind\n`,
];

const lineOf = ({ file, line, column, severity, code, values }: Finding): string =>
  `${file}:${line}:${column} ${severity} ${code} ${findingSentence({ code, values }, 'en')}`;

type Case = readonly [code: keyof typeof playTexts, edits: readonly Edit[], finding: string];

const ofWalkthroughs: readonly Case[] = [
  ['walkthrough-refused', [[CARELESS, '0:30 do remove living-rug', '0:10 judge living-rug safe\n  - 0:30 do remove living-rug'], [CARELESS, '  - 0:20 go living\n', '']],
    `${CARELESS}:7:5 warning walkthrough-refused Refused when played: it is in another room: living.`],
  ['walkthrough-spoken-together', [[CALM, '  - 0:30 say ask-leave', '  - 0:10 say ask-leave']],
    `${CALM}:8:5 warning walkthrough-spoken-together Two things said in the same second: speaking takes time, and this one cuts short the answer to the one before. Move it some seconds later.`],
  ['walkthrough-refused', [[CALM, '0:30 say ask-leave', '0:30 say introduce']],
    `${CALM}:8:5 warning walkthrough-refused Refused when played: "introduce" was said already, and it can be said only once.`],
  ['walkthrough-refused', [[S, 'to: jeanne, ask: Could we', 'to: jeanne, if: {all: [{has: consent/bedroom}, {has: consent/hall-rug}]}, ask: Could we']],
    `${CALM}:10:5 warning walkthrough-refused Refused when played: the topic is not on offer: \`has: consent/hall-rug\` is not true (yet).`],
  ['walkthrough-after-end', [[CARELESS, '1:00 end', '1:00 end\n  - 1:30 say introduce']],
    `${CARELESS}:10:5 error walkthrough-after-end This line comes after the visit has ended. Take it out or move it earlier.`],
  ['walkthrough-unmet-at-least', [[CARELESS, 'atMost: 0.2', 'atLeast: 0.1']],
    `${CARELESS}:11:28 error walkthrough-unmet-at-least This walkthrough scores 0.000; at least 0.1 was expected.`],
  ['walkthrough-unmet-at-most', [[CALM, 'atLeast: 0.95', 'atLeast: 0.95, atMost: 0.98']],
    `${CALM}:20:42 error walkthrough-unmet-at-most This walkthrough scores 1.000; at most 0.98 was expected.`],
  ['walkthrough-unmet-critical', [[CARELESS, 'critical: [asks-leave, respects]', 'critical: asks-leave']],
    `${CARELESS}:11:43 error walkthrough-unmet-critical Critical failures that came about: asks-leave, respects; expected: asks-leave.`],
  ['walkthrough-unmet-met', [[CARELESS, 'notMet: [judges]', 'met: [judges]']],
    `${CARELESS}:11:73 error walkthrough-unmet-met "judges" is not met (status: missed), though this walkthrough says it is.`],
  ['walkthrough-unmet-not-met', [[CALM, 'met: [asks-leave]', 'notMet: [asks-leave]']],
    `${CALM}:20:60 error walkthrough-unmet-not-met "asks-leave" is met, though this walkthrough says it is not.`],
  ['walkthrough-unmet-happens', [[CALM, '{began: debrief}', '{refused: consent/living-rug}']],
    `${CALM}:20:79 error walkthrough-unmet-happens What \`happens\` names did not happen.`],
  ['expert-short-of-time', [[CALM, '3:00 end', '4:31 end']],
    `${CALM}:18:5 warning expert-short-of-time The expert needs until 4:31 of 5 min, more than 90% of the time: a learner will not finish. Give more time or ask for less.`],
  ['no-expert', [[CALM, 'atLeast: 0.95', 'atLeast: 0.69'], [CROSS, 'atLeast: 0.95', 'atLeast: 0.69']],
    `${R}:3:1 warning no-expert No walkthrough shows how to pass. Add one that expects at least 70% and no critical failure.`],
  ['option-unplayed', [[CROSS, 'atLeast: 0.95', 'atLeast: 0.69']],
    `${S}:40:45 warning option-unplayed No walkthrough that should pass plays the option "cross" of the draw "mood". Add one that names it under \`draws\`.`],
]; // prettier-ignore

const ofAllPlays: readonly Case[] = [
  ['idle-passes', [alsoAsks('leaves: {is: {hall-rug.edge: lifted}}'), EASY],
    `${R}:3:1 error idle-passes Doing nothing scores 9% and passes (pass mark 5%).`],
  ['everything-passes', [...NOTHING_CRITICAL, EASY],
    `${R}:3:1 error everything-passes Clicking, saying and ticking everything scores 30% and passes (pass mark 5%).`],
  ['look-all-passes', [...NOTHING_CRITICAL, EASY, alsoAsks('does: {looked: hall-rug}')],
    `${R}:3:1 error look-all-passes Looking at everything and saying nothing scores 9% and passes (pass mark 5%).`],
  ['talk-all-passes', [EASY],
    `${R}:3:1 error talk-all-passes Saying everything everywhere and filling in the forms without thought scores 40% and passes (pass mark 5%).`],
  ['idle-paid', [alsoAsks('leaves: {is: {hall-rug.edge: lifted}}')],
    `${R}:33:5 warning idle-paid "extra" pays 100% to a trainee who does nothing.`],
  ['criterion-never-counts', [alsoAsks('if: {all: [{drawn: calm}, {drawn: cross}]}\n    does: {said: introduce}')],
    `${R}:33:5 warning criterion-never-counts "extra" counted in no play. Add a walkthrough in which it does.`],
  ['criterion-unearned', [alsoAsks('answers: {key: {report.height: {value: 999, within: 0}, report.refer-to: ot}}')],
    `${R}:33:5 warning criterion-unearned No play found that fully earns "extra" (best 50%). Add a walkthrough that does.`],
  ['criterion-unlost', [alsoAsks('leaves: {is: {jeanne.trust: {atLeast: -99}}}')],
    `${R}:33:5 warning criterion-unlost No play found that loses "extra" (worst 100%), so it tells nobody apart. Add a walkthrough that loses it, or change it.`],
  ['criterion-sourceless', [[R, '    source: Authors, draft\n', '']],
    `${R}:5:5 warning criterion-sourceless Say where "asks-leave" comes from: \`source: …\`; "Authors, draft" is honest too.`],
  ['critical-unshown', [alsoAsks('does: {said: introduce}\n    critical: {when: {said: introduce, if: {all: [{drawn: calm}, {drawn: cross}]}}, why: Never}')],
    `${R}:39:5 warning critical-unshown No walkthrough shows the critical failure of "extra". Add one that names it under \`expects: critical\`.`],
  ['criterion-never-falls', [alsoAsks('does: {entered: living}')],
    `${R}:33:5 warning criterion-never-falls Whatever is left out of the walkthroughs that pass, "extra" does not fall: nothing the expert does earns it.`],
]; // prettier-ignore

const sound = diagnose(soundInput(), { depth: 'normal' });

describe('the doctor', () => {
  it('has nothing to say of a sound visit', () => {
    expect(sound.findings).toEqual([]);
  });

  it.each(ofWalkthroughs)('finds %s', (_code, edits, finding) => {
    const input = soundInput(edits);
    const findings = walkthroughFindings(input, playWalkthroughs(input));
    expect(findings.map(lineOf)).toContain(finding);
  });

  it.each(ofAllPlays)('finds %s', (_code, edits, finding) => {
    const { findings } = diagnose(soundInput(edits), { depth: 'normal' });
    expect(findings.map(lineOf)).toContain(finding);
  });

  it('is tried on everything that plays can show', () => {
    const tried = new Set<string>([...ofWalkthroughs, ...ofAllPlays].map(([code]) => code)).add(
      'random-passes',
    );
    expect(Object.keys(playTexts).filter((code) => !tried.has(code))).toEqual([]);
  });

  it('warns of random plays that pass, and takes them for an error when it looks deep', () => {
    const input = soundInput([...NOTHING_CRITICAL, EASY]);
    const normal = diagnose(input, { depth: 'normal' });
    const [seed] = normal.figures.random.passed.map((play) => play.seed);
    expect(seed).toBeDefined();
    const found = normal.findings.find(({ code }) => code === 'random-passes');
    expect(found).toMatchObject({
      severity: 'warning',
      file: R,
      line: 3,
      values: { seed, plays: 40 },
    });
    const deep = diagnose(input, { depth: 'deep' });
    expect(deep.findings.find(({ code }) => code === 'random-passes')).toMatchObject({
      severity: 'error',
      values: { seed, plays: 200 },
    });
  });

  it('does not suspect what is proved', () => {
    const never: Edit = alsoAsks('does: {reached: hall/passage, if: {happened: {fell: jeanne}}}');
    const said = diagnose(soundInput([never]), { depth: 'normal' }).findings.filter(
      ({ values }) => values['criterion'] === 'extra',
    );
    expect(said.map(({ code }) => code)).toEqual(['criterion-never-full']);
  });

  it('finds the same of a resident it looks at briefly, with fewer plays', () => {
    const briefly = { nth: 0, of: 1, briefly: true };
    const flawed = ofAllPlays.filter(([code]) => code.startsWith('criterion-'));
    for (const [, edits] of flawed) {
      const input = soundInput(edits);
      const brief = diagnose(input, { depth: 'normal', turn: briefly });
      expect(brief.findings).toEqual(diagnose(input, { depth: 'normal' }).findings);
    }
    const { figures } = diagnose(soundInput(), { depth: 'normal', turn: briefly });
    expect(figures.leftOut.map(({ tried }) => tried)).toEqual([0]);
    const expert = playWalkthroughs(soundInput()).find((walk) => walk.walkthrough.id === 'calm');
    const tried = (isOpen: boolean) =>
      expert && leaveOut(soundInput(), expert, () => isOpen).figures.tried;
    expect([tried(false), tried(true)]).toEqual([0, 9]);
  });

  it('gives the same diagnosis of the same files', () => {
    expect(diagnose(soundInput(), { depth: 'normal' })).toEqual(sound);
  });
});

describe('its figures', () => {
  const { criteria, walkthroughs, bots, leftOut, random } = sound.figures;

  it('name the plays behind the best and the worst of each criterion', () => {
    expect(criteria.map(({ id, best, worst }) => [id, best?.share, worst?.share])).toEqual([
      ['asks-leave', 1, 0],
      ['judges', 1, 0],
      ['reports', 1, 0],
      ['respects', 1, 0],
      ['kind', 1, 0],
    ]);
    expect(criteria[0]).toMatchObject({
      best: { play: { by: 'walkthrough', id: 'calm' } },
      worst: { play: { by: 'walkthrough', id: 'careless' } },
      critical: { by: 'walkthrough', id: 'careless' },
      idle: 0,
      everything: 1,
    });
  });

  it('leave to people what people rate', () => {
    expect(criteria.filter(({ rated }) => rated).map(({ id }) => id)).toEqual(['kind']);
  });

  it('tell experts from others, and play every bot for every draw', () => {
    expect(walkthroughs.map(({ id, expert, passed }) => [id, expert, passed])).toEqual([
      ['calm', true, true],
      ['cross', true, true],
      ['careless', false, false],
    ]);
    expect(bots.map(({ bot, draws }) => `${bot} ${draws['mood']}`)).toEqual([
      'idle calm',
      'idle cross',
      'everything calm',
      'everything cross',
      'look-all calm',
      'look-all cross',
      'talk-all calm',
      'talk-all cross',
    ]);
    expect(random.plays).toBe(40);
  });

  it('show what each act of an expert is worth', () => {
    expect(leftOut).toHaveLength(1);
    expect(leftOut[0]).toEqual({
      walkthrough: 'calm',
      lines: 9,
      tried: 9,
      // Taping the rug is what she agreed to, and nothing here asks for it.
      linesThatMatter: 8,
      linesThatDoNot: [13],
      falls: ['asks-leave', 'judges', 'reports', 'respects'],
      tolerant: [],
      neverFalls: [],
    });
  });
});

test('every finding has its sentence in three languages, and no gap stays open', () => {
  const flat = (locale: (typeof LOCALES)[number]) =>
    Object.entries(findingTexts).flatMap(([code, texts]) => {
      const gaps = [...texts[locale].matchAll(/\{(\w+)\}/g)].map(([, gap = '']) => gap);
      const values = Object.fromEntries(gaps.map((gap) => [gap, gap === 'reason' ? 'too-far' : 7]));
      return findingSentence({ code: code as FindingCode, values }, locale);
    });
  for (const locale of LOCALES)
    for (const sentence of flat(locale)) {
      expect(sentence).not.toMatch(/[{}]|undefined/);
    }
  for (const { fr } of Object.values(findingTexts)) expect(fr).not.toMatch(/ [?!;:»%]|« /);
  expect(() => findingSentence({ code: 'idle-paid', values: {} }, 'fr')).toThrow('Invariant');
});

test('the risk flat has no error, and nothing to look at', { timeout: 60_000 }, () => {
  const sources = shippedProject.sources.get('risk-flat');
  if (sources === undefined) throw new Error('the risk flat was read');
  const input = { ...shippedScenario('risk-flat'), sources };
  const { findings, figures } = diagnose(input, { depth: 'normal' });
  expect(findings.map(lineOf)).toEqual([]);
  const { tolerant, falls } = figures.leftOut[0] ?? {};
  expect(falls).toEqual([
    'asks-leave',
    'measures',
    'finds-dark-way',
    'checks-walking',
    'ranks',
    'agrees-changes',
  ]);
  expect(tolerant).toEqual(['finds-hazards', 'rejects-decoys', 'says-why', 'proposes-fix']);
});
