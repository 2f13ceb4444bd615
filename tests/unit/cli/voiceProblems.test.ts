import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { voiceProblems } from '../../../src/cli/voiceProblems';

const LINES = new Set(['scenario.topics.greet.ask', 'scenario.topics.greet.answer']);

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'foyer-voices-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const record = (language: string, name: string): void => {
  const folder = join(root, 'scenarios', 'visit', 'voices', language);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), '');
};
const said = () => voiceProblems(root, 'visit', LINES).map(({ file, message }) => [file, message]);

describe('recorded voices of a scenario', () => {
  it('are not needed', () => {
    expect(said()).toEqual([]);
  });

  it('are called after their line, by language', () => {
    record('nl', 'scenario.topics.greet.answer.ogg');
    record('fr', 'scenario.topics.greet.ask.ogg');
    expect(said()).toEqual([]);
  });

  it('are reported when no line will ever use them', () => {
    record('nl', 'scenario.topics.greet.anwser.ogg');
    record('nl', 'scenario.topics.greet.ask.mp3');
    record('de', 'scenario.topics.greet.ask.ogg');
    expect(said()).toEqual([
      ['scenarios/visit/voices/de', 'Voices are kept by language: fr, nl, en.'],
      [
        'scenarios/visit/voices/nl/scenario.topics.greet.anwser.ogg',
        expect.stringContaining('Did you mean "scenario.topics.greet.answer"'),
      ],
      [
        'scenarios/visit/voices/nl/scenario.topics.greet.ask.mp3',
        'A recorded voice is an .ogg file, called after its line.',
      ],
    ]);
  });
});
