import type { FindingCode } from './findingTexts';

/** Something the doctor found, with its place. The sentence comes from `findingTexts`, with `values` in its {gaps}. */
export type Finding = {
  readonly severity: 'error' | 'warning';
  readonly code: FindingCode;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly values: Readonly<Record<string, string | number>>;
};
