export type Fade = {
  /** As it is now. */
  readonly values: Float32Array;
  /** Where it shall go; at once the first time. */
  readonly aim: (targets: readonly number[]) => void;
  /** Whether it is still on its way. */
  readonly moving: () => boolean;
  /** Whether anything changed. Allocates nothing. */
  readonly advance: (elapsedSeconds: number) => boolean;
};

/** Numbers that go to new values together in `seconds`, evenly. */
export const createFade = (size: number, seconds: number): Fade => {
  const values = new Float32Array(size);
  const from = new Float32Array(size);
  const to = new Float32Array(size);
  let leftS = 0;
  let begun = false;
  let jumped = false;
  return {
    values,
    moving: () => leftS > 0,
    aim: (targets) => {
      if (begun && to.every((value, index) => value === Math.fround(targets[index] ?? 0))) return;
      to.set(targets);
      from.set(begun ? values : to);
      leftS = begun ? seconds : 0;
      if (!begun) values.set(to);
      jumped = !begun;
      begun = true;
    },
    advance: (elapsedSeconds) => {
      if (leftS <= 0 && !jumped) return false;
      jumped = false;
      leftS = Math.max(0, leftS - elapsedSeconds);
      const share = 1 - leftS / seconds;
      for (let i = 0; i < size; i += 1) {
        const start = from[i] ?? 0;
        values[i] = leftS === 0 ? (to[i] ?? 0) : start + ((to[i] ?? 0) - start) * share;
      }
      return true;
    },
  };
};
