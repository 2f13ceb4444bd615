/** The side of the budget a figure must stay on. */
export type Limit = { readonly atMost: number } | { readonly atLeast: number };

export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Null where nobody has set a budget; such a figure is always ok. */
  readonly limit: Limit | null;
  readonly ok: boolean;
  /** What the figure stands on, in a few words. */
  readonly note: string;
};

const within = (value: number, limit: Limit): boolean =>
  'atMost' in limit ? value <= limit.atMost : value >= limit.atLeast;

/** A figure beside its budget. What is no number breaks any budget. */
export const figureOf = (measured: Omit<Figure, 'ok'>): Figure => ({
  ...measured,
  ok:
    Number.isFinite(measured.value) &&
    (measured.limit === null || within(measured.value, measured.limit)),
});
