import type { Problem } from '../../kernel/problem';

/** An error about a file as a whole. */
export const absentFile = (file: string, message: string): Problem => ({
  severity: 'error',
  file,
  line: 1,
  column: 1,
  message,
});
