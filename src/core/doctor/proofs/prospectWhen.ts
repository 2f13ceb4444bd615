import type { Prospect } from '../../registry/prospects';
import type { Moment } from '../../scenario/language';
import type { Phase } from '../../sim/fact';
import type { Reachable } from './reach/reachOf';
import type { When } from './reach/when';

/** Where the words of a criterion are judged: its file's latches, and the phase it is limited to. */
export type Standing = {
  readonly latches: readonly Moment[];
  readonly during: Phase | undefined;
};

const ALWAYS: When = { visit: 0, after: 0 };

const beginsPhase = (moment: Moment): boolean =>
  moment.verb === 'any' ? moment.of.some(beginsPhase) : moment.verb === 'began';

/** Only what happens in one phase counts; a phase that begins belongs to the one before. */
const inPhase = (when: When, moment: Moment, { during }: Standing): When => {
  if (during === undefined || beginsPhase(moment)) return when;
  if (during === 'visit') return { ...when, after: Infinity };
  return during === 'afterwards' ? { ...when, visit: Infinity } : when;
};

/** The earliest that so many of them have come about. */
const countWhen = (ways: readonly When[], atLeast: number): When => {
  if (atLeast <= 0) return ALWAYS;
  const nth = (ticks: readonly number[]): number =>
    ticks.toSorted((a, b) => a - b)[atLeast - 1] ?? Infinity;
  return { visit: nth(ways.map(({ visit }) => visit)), after: nth(ways.map(({ after }) => after)) };
};

/** When what a criterion asks for can come about first. */
export const prospectWhen = (prospect: Prospect, reach: Reachable, standing: Standing): When => {
  const { latches } = standing;
  switch (prospect.asks) {
    case 'moment':
      return inPhase(reach.moment(prospect.moment, latches), prospect.moment, standing);
    case 'condition':
      return reach.condition(prospect.condition, latches);
    case 'out-of-order': {
      const other = reach.without(prospect.without);
      if (other === null) return ALWAYS;
      return inPhase(other.moment(prospect.moment, latches), prospect.moment, standing);
    }
    case 'given':
      return prospectWhen(prospect.of, reach.drawing(prospect.condition), standing);
    case 'some':
      return countWhen(
        prospect.of.map((one) => prospectWhen(one, reach, standing)),
        prospect.atLeast,
      );
  }
};
