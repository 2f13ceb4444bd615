import { describe, expect, it } from 'vitest';
import { matches } from '../../../src/core/rules/matches';
import type { Moment } from '../../../src/core/scenario/language';
import type { Fact, FactBody } from '../../../src/core/sim/fact';
import { initialWorld } from '../../../src/core/sim/initialWorld';
import { sceneOf } from '../../../src/core/sim/sceneOf';
import { smallScenario } from '../../support/smallScenario';

const scenario = smallScenario();
const scene = sceneOf(scenario, initialWorld(scenario), 0);
const fact = (body: FactBody): Fact => ({ ...body, tick: 1, seq: 1 });
const is = (moment: Moment, body: FactBody): boolean => matches(moment, fact(body), scene);

const entered: FactBody = {
  type: 'actor/entered',
  who: 'trainee',
  room: 'bedroom',
  lacking: ['consent/bedroom'],
};
const used: FactBody = { type: 'thing/used', verb: 'remove', thing: 'rug', lacking: ['never'] };

describe('a moment', () => {
  it.each<[string, Moment, FactBody, boolean]>([
    ['one of several ids', { verb: 'entered', ids: ['living', 'bedroom'] }, entered, true],
    ['another id', { verb: 'entered', ids: ['living'] }, entered, false],
    ['any id', { verb: 'entered', ids: ['any'] }, entered, true],
    ['another verb', { verb: 'left', ids: ['any'] }, entered, false],
    [
      'the trainee by default',
      { verb: 'entered', ids: ['any'] },
      { ...entered, who: 'jeanne' },
      false,
    ],
    [
      'somebody named',
      { verb: 'entered', ids: ['any'], who: ['jeanne'] },
      { ...entered, who: 'jeanne' },
      true,
    ],
    ['any leave lacking', { verb: 'entered', ids: ['any'], lacking: 'consent/any' }, entered, true],
    [
      'one leave lacking',
      { verb: 'entered', ids: ['any'], lacking: 'consent/bath' },
      entered,
      false,
    ],
    [
      'an act that no leave allows',
      { verb: 'did', ids: ['any'], lacking: 'consent/any' },
      used,
      true,
    ],
    ['what it was done to', { verb: 'did', ids: ['remove'], to: ['rug'] }, used, true],
    ['not what it was done to', { verb: 'did', ids: ['remove'], to: ['crate'] }, used, false],
    ['a tool that was not used', { verb: 'did', ids: ['remove'], with: ['knife'] }, used, false],
    [
      'any consent',
      { verb: 'given', ids: ['consent/any'] },
      { type: 'mark/given', mark: 'consent/x' },
      true,
    ],
    [
      'a clue is no consent',
      { verb: 'given', ids: ['consent/any'] },
      { type: 'mark/given', mark: 'clue/x' },
      false,
    ],
    [
      'a verdict',
      { verb: 'measured', ids: ['crate.width'], as: 'low' },
      { type: 'thing/measured', quantity: 'crate.width', value: 68, verdict: 'low', tool: 'tape' },
      true,
    ],
    [
      'a ranking',
      { verb: 'filled', ids: ['sheet.first'], as: 'a,b' },
      { type: 'form/filled', form: 'sheet', field: 'first', value: ['a', 'b'] },
      true,
    ],
    [
      'an answered call',
      { verb: 'called', ids: ['any'] },
      { type: 'call/connected', to: 'doctor' },
      true,
    ],
    [
      'no incoming call',
      { verb: 'called', ids: ['any'] },
      { type: 'call/connected', to: 'doctor', incoming: true },
      false,
    ],
    [
      'no unanswered call',
      { verb: 'called', ids: ['any'] },
      { type: 'call/unanswered', to: 'doctor' },
      false,
    ],
    [
      'an unanswered call when asked',
      { verb: 'called', ids: ['any'], answered: false },
      { type: 'call/unanswered', to: 'doctor' },
      true,
    ],
    [
      'alternatives',
      {
        verb: 'any',
        of: [
          { verb: 'fell', ids: ['jeanne'] },
          { verb: 'began', ids: ['debrief'] },
        ],
      },
      { type: 'phase/began', phase: 'debrief', by: 'time' },
      true,
    ],
  ])('%s', (_, moment, body, wanted) => {
    expect(is(moment, body)).toBe(wanted);
  });

  it('of a state sees the new value, bounds, and no ramp', () => {
    const change: FactBody = {
      type: 'state/changed',
      entity: 'jeanne',
      key: 'trust',
      from: 1,
      to: 3,
      by: 'rule',
    };
    const became = (test: object): Moment => ({
      verb: 'became',
      states: [{ ref: 'jeanne.trust', ...test }],
    });
    expect(is(became({ values: [3, 4] }), change)).toBe(true);
    expect(is(became({ values: [1] }), change)).toBe(false);
    expect(is(became({ atLeast: 3, atMost: 3 }), change)).toBe(true);
    expect(is(became({ atLeast: 4 }), change)).toBe(false);
    expect(is(became({ values: [3] }), { ...change, overTicks: 20 })).toBe(false);
  });

  it('looks at its `if` just before the fact', () => {
    const moment: Moment = {
      verb: 'looked',
      ids: ['any'],
      if: { verb: 'phase', phase: 'briefing' },
    };
    expect(is(moment, { type: 'thing/examined', thing: 'rug' })).toBe(true);
    expect(
      is(
        { ...moment, if: { verb: 'phase', phase: 'visit' } },
        { type: 'thing/examined', thing: 'rug' },
      ),
    ).toBe(false);
  });
});
