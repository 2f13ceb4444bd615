import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkArguments } from '../../../src/cli/checkArguments';
import { checkJson } from '../../../src/cli/checkJson';
import { checkProject } from '../../../src/cli/checkProject';
import { randomWalkthrough } from '../../../src/cli/randomWalkthrough';
import { reportPage } from '../../../src/cli/report/reportPage';
import { reportTexts } from '../../../src/cli/report/reportTexts';
import { LOCALES } from '../../../src/core/kernel/texts';
import { goodNorms, goodPersona } from '../../support/scenarioFiles';
import { smallFlatManifest } from '../../support/smallFlat';
import { soundVisit, type Edit } from '../../support/soundVisit';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** The sound visit as a project on disk, after some edits. */
const project = (edits: readonly Edit[] = [], norms = goodNorms): string => {
  const root = mkdtempSync(join(tmpdir(), 'foyer-check-'));
  roots.push(root);
  const visit = Object.entries(soundVisit(edits)).map(
    ([name, text]) => [`scenarios/sound-visit/${name}`, text] as const,
  );
  const shared = {
    'scenarios/personas/jeanne.yaml': goodPersona,
    'scenarios/norms/test.yaml': norms,
    'public/models/small/apartment.json': JSON.stringify(smallFlatManifest),
  };
  for (const [name, text] of [...visit, ...Object.entries(shared)]) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
};

const UNMET: Edit = ['walkthroughs/careless.yaml', 'atMost: 0.2', 'atLeast: 0.1'];
const PAYS_IDLE: Edit = [
  'rubric.yaml',
  '  - id: kind\n',
  '  - id: extra\n    text: Leaves <the> rug\n    dimension: noticing\n    weight: 1\n    source: Authors, draft\n    leaves: {is: {hall-rug.edge: lifted}}\n  - id: kind\n',
];

const sound = checkProject(project(), { depth: 'normal' });
const flawed = checkProject(project([UNMET, PAYS_IDLE]), { depth: 'normal' });

describe('the command line', () => {
  it('takes scenarios by folder or id, each once', () => {
    expect(checkArguments(['scenarios/risk-flat', 'risk-flat', 'other', '--deep'])).toEqual({
      ok: true,
      value: {
        root: '.',
        scenarios: ['risk-flat', 'other'],
        flat: null,
        deep: true,
        json: false,
        report: null,
        lang: null,
        persona: null,
        random: null,
      },
    });
  });

  it.each([
    [['--depp'], 'There is no option --depp.'],
    [['--report'], '--report needs a word after it.'],
    [['--report', 'x.html', 'a', 'b'], '--report is about one scenario.'],
    [['--report', 'x.html', '--lang', 'de'], '--lang is one of fr, nl, en, not de.'],
    [['--lang', 'fr'], '--lang goes with --report.'],
    [['--random', '3'], '--random needs one scenario.'],
    [['--flat', 'lille', 'risk-flat'], '--flat looks at one flat and at no scenario.'],
    [['a', '--random', 'x'], '--random takes a whole number from 1 on, not x.'],
  ])('refuses %j with the usage', (args, message) => {
    const read = checkArguments(args);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.error).toMatch(message);
    expect(read.ok ? '' : read.error).toMatch('Usage: npm run check');
  });
});

describe('the check of a project', () => {
  it('finds nothing in a sound one', () => {
    expect(sound.problems).toEqual([]);
    expect([...sound.diagnoses.keys()]).toEqual(['sound-visit']);
  });

  it('puts what the doctor found beside the problems of the files, in English, with the place', () => {
    expect(flawed.problems.map(({ file, line, severity, message }) => [file, line, severity, message])).toEqual([
      ['scenarios/sound-visit/rubric.yaml', 33, 'warning', '"extra" pays 100% to a trainee who does nothing.'],
      ['scenarios/sound-visit/walkthroughs/calm.yaml', 20, 'error', 'This walkthrough scores 0.917; at least 0.95 was expected.'],
      ['scenarios/sound-visit/walkthroughs/careless.yaml', 11, 'error', 'This walkthrough scores 0.083; at least 0.1 was expected.'],
      ['scenarios/sound-visit/walkthroughs/cross.yaml', 21, 'error', 'This walkthrough scores 0.917; at least 0.95 was expected.'],
    ]); // prettier-ignore
  });

  it('does not bother the doctor with a scenario that has errors of its own', () => {
    const broken = checkProject(project([['scenario.yaml', 'minutes: 5', 'minutes: five']]), {
      depth: 'normal',
    });
    expect(broken.diagnoses.size).toBe(0);
    expect(broken.problems.map(({ severity }) => severity)).toContain('error');
    const page = reportPage('sound-visit', broken, 'fr');
    expect(page).toContain('pas encore prêt');
    expect(page).toContain('<span lang="en">');
  });

  it('as JSON holds problems with their code, and the figures of each scenario', () => {
    const json: unknown = JSON.parse(checkJson(flawed));
    expect(json).toMatchObject({
      scenarios: ['sound-visit'],
      errors: 3,
      warnings: 1,
      problems: [
        { severity: 'warning', code: 'idle-paid', values: { criterion: 'extra', share: 100 }, column: 5 },
        {}, {}, {},
      ],
      figures: {
        'sound-visit': {
          pass: 0.7,
          criteria: [{ id: 'asks-leave', best: { share: 1 }, worst: { share: 0 } }, {}, {}, {}, { id: 'extra', idle: 1 }, {}],
          random: { plays: 40 },
        },
      },
    }); // prettier-ignore
  });
});

describe.each(LOCALES)('the report in %s', (locale) => {
  const page = reportPage('sound-visit', flawed, locale);
  const visible = page.replace(/<style>.*<\/style>/s, '');

  it('is one file without scripts or anything to fetch', () => {
    expect(page).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${locale}">`));
    expect(page).not.toMatch(/<script|<link|<img|src=|@import|url\(/);
  });

  it('says everything it has to say, in its language', () => {
    for (const key of ['title', 'draft', 'verdict.error', 'errors', 'warnings', 'criteria', 'idle', 'everything', 'walkthroughs', 'bots', 'norms', 'status.read', 'footer', 'rated', 'passed'] as const)
      expect(visible).toContain(reportTexts[key][locale].replaceAll("'", '&#39;').replaceAll('"', '&quot;'));
    expect(visible).toMatch(/100\s?%/);
    expect(visible).toContain('33');
  }); // prettier-ignore

  it('leaves no gap, no undefined, and escapes what people wrote', () => {
    expect(visible).not.toMatch(/undefined|null|NaN|\{\w+\}|\[object/);
    expect(visible).toContain('A sound &lt;visit&gt;');
    expect(visible).toContain('Leaves &lt;the&gt; rug');
    expect(visible).not.toMatch(/<visit>|<the>/);
  });

  it('closes every element it opens', () => {
    const open: string[] = [];
    for (const [, slash, name = ''] of visible.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
      if (name === 'meta') continue;
      if (slash === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });
});

describe('the report', () => {
  it('is in the language of the scenario unless another is asked for', () => {
    expect(reportPage('sound-visit', sound, null)).toContain('<html lang="en">');
  });

  it('says that all is well when it is', () => {
    const page = reportPage('sound-visit', sound, 'nl');
    expect(page).toContain(reportTexts['verdict.good'].nl);
    expect(page).not.toContain(reportTexts['verdict.error'].nl);
  });

  it('marks a norm that nobody has verified', () => {
    const unverified = checkProject(
      project([], goodNorms.replace('status: read', 'status: unverified')),
      { depth: 'normal' },
    );
    expect(reportPage('sound-visit', unverified, 'en')).toContain(
      '<span class="odd">unverified</span>',
    );
  });
});

it('writes a random play as a walkthrough that plays to the same end', () => {
  const loaded = sound.project.scenarios.get('sound-visit');
  if (loaded === undefined) throw new Error('the sound visit loads');
  const text = randomWalkthrough(loaded, 2);
  expect(text).toContain('mood: cross');
  const root = project();
  writeFileSync(join(root, 'scenarios/sound-visit/walkthroughs/random.yaml'), text);
  const { problems } = checkProject(root, { depth: 'normal' });
  expect(problems).toEqual([]);
});

describe('the command', { timeout: 60_000 }, () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', resolve('src/cli/check.ts'), ...args], {
      encoding: 'utf8',
    });

  it('leaves 0 and a page when there is no error', () => {
    const root = project();
    const page = join(root, 'report.html');
    const { status, stdout } = run(
      'scenarios/sound-visit',
      '--root',
      root,
      '--report',
      page,
      '--lang',
      'nl',
    );
    expect([status, stdout]).toEqual([0, '1 scenario ready, 0 errors, 0 warnings\n']);
    expect(readFileSync(page, 'utf8')).toContain('<html lang="nl">');
  });

  it('prints a line for each problem and leaves 1 when the doctor finds an error', () => {
    const { status, stdout } = run('sound-visit', '--root', project([UNMET]));
    expect(status).toBe(1);
    expect(stdout).toBe(
      'scenarios/sound-visit/walkthroughs/careless.yaml:11:28: error: This walkthrough scores 0.000; at least 0.1 was expected.\n0 scenarios ready, 1 error, 0 warnings\n',
    );
  });
});
