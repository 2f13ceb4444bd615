import type { Problem } from '../core/kernel/problem';

/** One line for a terminal or an editor: `file:line:column: severity: message`. */
export const problemLine = ({ file, line, column, severity, message }: Problem): string =>
  `${file}:${line}:${column}: ${severity}: ${message}`;
