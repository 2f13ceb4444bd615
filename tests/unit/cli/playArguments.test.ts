import { describe, expect, it } from 'vitest';
import { playArguments } from '../../../src/cli/playArguments';

describe('the command line of play', () => {
  it('takes a scenario and a walkthrough, in any order with the options', () => {
    expect(playArguments(['--json', 'scenarios/a', '--out', 'x.foyer.json', 'expert'])).toEqual({
      ok: true,
      value: { scenario: 'scenarios/a', walkthrough: 'expert', json: true, out: 'x.foyer.json' },
    });
    expect(playArguments(['a', '--all'])).toMatchObject({ ok: true, value: { walkthrough: null } });
  });

  it.each([
    [[], 'Name a scenario.'],
    [['a'], 'Name a walkthrough, or --all.'],
    [['a', 'b', 'c'], '"c" is too much.'],
    [['a', 'b', '--all'], 'not both'],
    [['a', 'b', '--out'], '--out needs the name of a file.'],
    [['a', '--all', '--out', 'f'], 'name one walkthrough'],
    [['a', 'b', '--fast'], 'There is no option --fast.'],
  ])('%j', (args, message) => {
    const read = playArguments(args);
    expect(read.ok ? '' : read.error).toContain(message);
  });
});
