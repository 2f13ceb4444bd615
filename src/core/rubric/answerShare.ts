import { fraction, type Fraction } from '../kernel/fraction';
import { TIME_OF_DAY } from '../kernel/timeOfDay';
import type { FieldValue, Row, Scalar } from '../sim/intent';
import { isWithin } from './isWithin';
import { rowsShare } from './rowsShare';
import type { WantedAnswer } from './wantedAnswer';

const MINUTES_PER_DAY = 1440;
const TICKS_PER_MINUTE = 1200;

const yes = (right: boolean): Fraction => fraction(right ? 1 : 0, 1);
const count = (ids: readonly string[], among: readonly string[]): number =>
  ids.filter((id) => among.includes(id)).length;

/** A night visit crosses midnight, so the shorter way round the clock counts. */
const isNear = (value: string, minuteOfDay: number, withinTicks: number): boolean => {
  const read = TIME_OF_DAY.exec(value.trim());
  if (read === null) return false;
  const apart = Math.abs(Number(read[1]) * 60 + Number(read[2]) - minuteOfDay);
  return Math.min(apart, MINUTES_PER_DAY - apart) * TICKS_PER_MINUTE <= withinTicks;
};

/** How much of one field is right. */
export const answerShare = (wanted: WantedAnswer, value: FieldValue): Fraction => {
  const list: readonly (Scalar | Row)[] = typeof value === 'object' ? value : [value];
  const rows = list.filter((one) => typeof one === 'object');
  const written = [
    ...new Set(list.filter((one) => typeof one !== 'object').map((one) => String(one))),
  ];
  const single = written.length === 1 ? (written[0] ?? '') : '';
  switch (wanted.form) {
    case 'choice':
      return yes(wanted.oneOf.includes(single));
    case 'pick': {
      const net = count(written, wanted.right) - count(written, wanted.wrong);
      return fraction(net > 0 ? net : 0, wanted.right.length);
    }
    case 'number':
      return yes(single.trim() !== '' && isWithin(Number(single), wanted.value, wanted.within));
    case 'rank': {
      const first = written.slice(0, wanted.top.length);
      return fraction(count(wanted.top, first), wanted.top.length);
    }
    case 'time':
      return yes(isNear(single, wanted.minuteOfDay, wanted.withinTicks));
    case 'given':
      return yes(
        written.some((text) => text.trim() !== '') ||
          rows.some((row) => Object.keys(row).length > 0),
      );
    case 'rows':
      return rowsShare(wanted.rows, wanted.atLeast, rows);
  }
};
