import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRecording } from '../../../src/cli/readRecording';
import { facts } from '../../support/facts';
import { factTrace } from '../../support/factTrace';
import { recordingOf } from '../../support/recordingOf';

const folder = mkdtempSync(join(tmpdir(), 'foyer-recording-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const errorsOf = (file: string): string => {
  const read = readRecording(file);
  return read.ok ? '' : read.error.join('\n');
};

describe('reading a recording from the disk', () => {
  const recording = recordingOf(factTrace([0, facts.began('visit')], [9, facts.looked('rug')]));

  it('gives back what was saved', () => {
    const file = written('good.foyer.json', JSON.stringify(recording));
    expect(readRecording(file)).toEqual({ ok: true, value: recording });
  });
  it('says what is wrong with a file that is not there, or is a folder', () => {
    expect(errorsOf(join(folder, 'none.foyer.json'))).toMatch(
      /none\.foyer\.json: There is no such file/,
    );
    expect(errorsOf(folder)).toMatch(/This is a folder/);
  });
  it('says where the file breaks off, is another file, or lacks a fact', () => {
    const text = JSON.stringify(recording);
    expect(errorsOf(written('cut.json', text.slice(0, 200)))).toMatch(
      /cut\.json:1:\d+: error: This is not JSON/,
    );
    expect(errorsOf(written('empty.json', ''))).toMatch(/empty/);
    expect(errorsOf(written('other.json', '{"format": "other/1"}'))).toMatch(/other\/1/);
    const gap = { ...recording, facts: recording.facts.slice(1) };
    expect(errorsOf(written('gap.json', JSON.stringify(gap)))).toMatch(
      /Fact 0 says it is number 1/,
    );
  });
});
