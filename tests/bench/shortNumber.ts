/** Whole numbers as they are, others to three digits. */
export const shortNumber = (value: number): number =>
  Number.isInteger(value) || Math.abs(value) >= 1000
    ? Math.round(value)
    : Number(value.toPrecision(3));
