/** Something wrong in a file a person handed us, said in the author's words. Lines and columns count from 1. */
export type Problem = {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong and how to mend it. */
  readonly message: string;
};
