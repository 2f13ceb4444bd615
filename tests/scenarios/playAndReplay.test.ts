import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Recording } from '../../src/core/recording/recording';

const folder = mkdtempSync(join(tmpdir(), 'foyer-'));
const saved = join(folder, 'expert.foyer.json');
const LONGEST_MS = 120_000;

const run = (command: 'play' | 'replay', ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join('src', 'cli', `${command}.ts`), ...args],
    { encoding: 'utf8' },
  );
  // A stack trace is never an answer to bad input.
  expect(stderr).not.toMatch(/\n {4}at /);
  return { status, stdout, stderr };
};

const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

let played: ReturnType<typeof run>;
beforeAll(() => {
  played = run('play', 'scenarios/risk-flat', 'expert', '--json', '--out', saved);
}, LONGEST_MS);
afterAll(() => rmSync(folder, { recursive: true }));

describe('play', () => {
  it('prints one line of JSON and saves the recording', () => {
    expect(played.stderr).toBe('');
    expect(played.status).toBe(0);
    const lines = played.stdout.trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      scenario: 'risk-flat',
      walkthrough: 'expert',
      passed: true,
      critical: [],
      hits: 10,
      misses: 0,
      falseAlarms: 0,
      correctRejections: 9,
      hash: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });
});

describe('replay', () => {
  it(
    'verifies a recording, and names the first tick at which an edited one differs',
    () => {
      const recording = JSON.parse(readFileSync(saved, 'utf8')) as Recording;
      const judged = recording.facts.find(({ type }) => type === 'thing/judged');
      const facts = recording.facts.map((fact) =>
        fact === judged ? { ...fact, why: ['something-else'] } : fact,
      );
      const edited = write('edited.foyer.json', JSON.stringify({ ...recording, facts }));
      const { status, stdout, stderr } = run('replay', saved, edited);
      expect(stdout).toContain(`${saved}: the inputs lead to the same`);
      expect(stderr).toContain(`${edited}: Fact`);
      expect(stderr).toContain(`First difference at tick ${judged?.tick} `);
      expect(status).toBe(1);
    },
    LONGEST_MS,
  );

  it(
    'says what is wrong with each file that is no recording',
    () => {
      const bad: readonly (readonly [file: string, message: string])[] = [
        [join(folder, 'nothing.foyer.json'), 'There is no such file.'],
        [write('empty.foyer.json', ''), 'The file is empty.'],
        [write('half.foyer.json', '{"format": "foyer-recording/1", "id": '), 'ends too early'],
        [write('other.json', '{"format": "foyer-recording/9"}'), '"foyer-recording/9"'],
      ];
      const { status, stderr } = run('replay', ...bad.map(([file]) => file));
      const lines = stderr.trim().split('\n');
      expect(lines).toHaveLength(bad.length);
      for (const [i, [file, message]] of bad.entries()) {
        expect(lines[i]).toContain(file);
        expect(lines[i]).toContain(message);
      }
      expect(status).toBe(1);
    },
    LONGEST_MS,
  );
});
