/** What a country's texts say about a quantity. Data with its source, never a constant in code. */
export type Norm = {
  readonly unit: string;
  readonly range: readonly [low: number, high: number];
  readonly source: string;
  /** How far the source was read: an unverified one warns wherever it is scored by. */
  readonly status: 'read' | 'partly' | 'unverified';
  readonly note?: string;
};

export type NormProfile = { readonly id: string; readonly norms: Readonly<Record<string, Norm>> };
