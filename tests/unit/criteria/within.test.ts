import { describe, expect, it } from 'vitest';
import { facts } from '../../support/facts';
import { factTrace } from '../../support/factTrace';
import { outcomeAfter } from '../../support/outcomeAfter';
import { share } from '../../support/share';

const { said, became } = facts;
const alarm = became('lamp', 'power', 'off', 'on');
const calm = became('lamp', 'power', 'on', 'off');

describe('within', () => {
  const body = {
    within: {
      after: { became: { 'lamp.power': 'on' } },
      does: { said: 'greet' },
      full: '20s',
      zero: '60s',
    },
  };

  it('does not apply when nothing happened to answer', () => {
    expect(outcomeAfter(body, factTrace([1, said('greet')])).notApplicable).toBe(true);
  });
  it('is met up to `full`', () => {
    expect(outcomeAfter(body, factTrace([100, alarm], [500, said('greet')]))).toEqual(
      share(1, 1, [0, 1]),
    );
  });
  it('falls in a straight line to `zero`', () => {
    expect(outcomeAfter(body, factTrace([100, alarm], [900, said('greet')]))).toEqual(
      share(1, 2, [0, 1]),
    );
    expect(outcomeAfter(body, factTrace([100, alarm], [1300, said('greet')]))).toEqual(
      share(0, 1, [0, 1]),
    );
  });
  it('is a step without `zero`', () => {
    const step = {
      within: { after: { became: { 'lamp.power': 'on' } }, does: { said: 'greet' }, full: '20s' },
    };
    expect(outcomeAfter(step, factTrace([0, alarm], [401, said('greet')]))).toEqual(
      share(0, 1, [0, 1]),
    );
  });
  it('waits on when the answer came before `from`', () => {
    const late = { within: { ...body.within, from: '10s' } };
    const trace = factTrace([0, alarm], [100, said('greet')], [300, said('greet')]);
    expect(outcomeAfter(late, trace)).toEqual(share(1, 1, [0, 2]));
  });
  it('counts the first alarm only, or the mean of every one', () => {
    const trace = factTrace([0, alarm], [100, said('greet')], [200, calm], [300, alarm]);
    expect(outcomeAfter(body, trace)).toEqual(share(1, 1, [0, 1]));
    expect(outcomeAfter({ within: { ...body.within, counting: 'every' } }, trace)).toEqual(
      share(1, 2, [0, 1, 3]),
    );
  });
});
