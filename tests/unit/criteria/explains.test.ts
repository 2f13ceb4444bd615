import { describe, expect, it } from 'vitest';
import { facts } from '../../support/facts';
import { factTrace } from '../../support/factTrace';
import { outcomeAfter } from '../../support/outcomeAfter';
import { share } from '../../support/share';

const { judged } = facts;
describe('explains', () => {
  const why = (atLeast: number) => ({ explains: { part: 'why', atLeast } });
  const fix = (atLeast: number) => ({ explains: { part: 'fix', atLeast } });

  it('why: right when every chosen reason is among the right ones, and there is one', () => {
    expect(
      outcomeAfter(why(1), factTrace([1, judged('rug', 'hazard', ['slips', 'trips'])])),
    ).toEqual(share(1, 1, [0]));
    expect(
      outcomeAfter(why(1), factTrace([1, judged('rug', 'hazard', ['slips', 'ugly'])])),
    ).toEqual(share(0, 1, [0]));
    expect(outcomeAfter(why(1), factTrace([1, judged('rug', 'hazard', [])]))).toEqual(
      share(0, 1, [0]),
    );
  });
  it('fix: the least intrusive is worth all, a later one half, another nothing', () => {
    const with_ = (name: string | null) => factTrace([1, judged('rug', 'hazard', [], name)]);
    expect(outcomeAfter(fix(1), with_('tape'))).toEqual(share(1, 1, [0]));
    expect(outcomeAfter(fix(1), with_('remove'))).toEqual(share(1, 2, [0]));
    expect(outcomeAfter(fix(1), with_('glue'))).toEqual(share(0, 1, [0]));
    expect(outcomeAfter(fix(1), with_(null))).toEqual(share(0, 1, [0]));
  });
  it('divides by the hits, or by `atLeast` when there are fewer', () => {
    const one = factTrace([1, judged('rug', 'hazard', ['slips'])]);
    expect(outcomeAfter(why(2), one)).toEqual(share(1, 2, [0]));
    const two = factTrace(
      [1, judged('rug', 'hazard', ['slips'])],
      [2, judged('lamp', 'hazard', ['ugly'])],
    );
    expect(outcomeAfter(why(1), two)).toEqual(share(1, 2, [0, 1]));
  });
  it('says nothing of what was not flagged in the end', () => {
    const trace = factTrace(
      [1, judged('rug', 'hazard', ['slips'])],
      [2, judged('rug', 'safe', ['slips'])],
    );
    expect(outcomeAfter(why(1), trace)).toEqual(share(0, 1, []));
  });
});
