import { passes } from '../../../rules/passes';
import type { StateTest } from '../../../scenario/language';
import type { Tick } from '../../../kernel/tick';
import type { Book } from './book';
import { firstOf } from './firstOf';
import { since } from './since';
import type { Tables } from './createTables';
import type { When } from './when';

const START: When = { visit: 0, after: 0 };

/** Something that widens the numbers a state can have: a value it is given, or steps up or down from there. */
type Widening = {
  readonly when: When;
  readonly value: number | null;
  readonly up: number;
  readonly down: number;
};

/** What is asked of the number, as bounds; each listed value is a pair of its own. */
const boundsOf = ({
  values,
  atLeast,
  atMost,
}: StateTest): readonly (readonly [number, number])[] =>
  values === undefined
    ? [[atLeast ?? -Infinity, atMost ?? Infinity]]
    : values.flatMap((value) => (typeof value === 'number' ? [[value, value] as const] : []));

/** The first tick at which the numbers that are possible by then touch what is asked. */
const firstTouch = (
  test: StateTest,
  widenings: readonly Widening[],
  tickOf: (when: When) => Tick,
): Tick => {
  const wanted = boundsOf(test);
  const inTime = widenings
    .filter(({ when }) => tickOf(when) < Infinity)
    .toSorted((a, b) => tickOf(a.when) - tickOf(b.when));
  let low = Infinity;
  let high = -Infinity;
  let up = 0;
  let down = 0;
  for (const [index, widening] of inTime.entries()) {
    if (widening.value !== null) {
      low = Math.min(low, widening.value);
      high = Math.max(high, widening.value);
    }
    up += widening.up;
    down += widening.down;
    const tick = tickOf(widening.when);
    const next = inTime[index + 1];
    if (next !== undefined && tickOf(next.when) === tick) continue;
    if (low > high) continue;
    if (wanted.some(([least, most]) => most >= low - down && least <= high + up)) return tick;
  }
  return Infinity;
};

/**
 * When a state can first pass a test. Numbers that are added to or run along a ramp are taken as everything between the
 * lowest and the highest that steps made once each (or any number of times, where they repeat) could lead to.
 */
export const stateWhen = (
  test: StateTest,
  { facts }: Book,
  { values, adding, ramps }: Tables,
  factWhen: (index: number) => When,
): When => {
  const possible = values.get(test.ref) ?? [];
  const timed = possible.map(({ value, index }) => ({
    value,
    when: index === null ? START : since(factWhen(index)),
  }));
  const exactly = firstOf(timed.filter(({ value }) => passes(test, value)).map(({ when }) => when));
  const steps = adding.get(test.ref) ?? [];
  if (steps.length === 0 && !ramps.has(test.ref)) return exactly;
  const numbers = timed.flatMap(({ value, when }): Widening[] =>
    typeof value === 'number' ? [{ when, value, up: 0, down: 0 }] : [],
  );
  const widenings: Widening[] = [
    // What is no number counts as nothing when it is added to.
    ...(possible.some(({ value, index }) => index === null && typeof value === 'number')
      ? []
      : [{ when: START, value: 0, up: 0, down: 0 }]),
    ...numbers,
    ...steps.map((index): Widening => {
      const { adds, repeats } = facts[index] ?? { adds: 0, repeats: false };
      const by = (adds ?? 0) * (repeats && adds !== 0 ? Infinity : 1);
      return {
        when: since(factWhen(index)),
        value: null,
        up: Math.max(by, 0),
        down: Math.max(-by, 0),
      };
    }),
  ];
  return firstOf([
    exactly,
    {
      visit: firstTouch(test, widenings, ({ visit }) => visit),
      after: firstTouch(test, widenings, ({ after }) => after),
    },
  ]);
};
