/** One id or a list of them, as a list. */
export const idList = (written: string | readonly string[] | undefined): readonly string[] =>
  written === undefined ? [] : [written].flat();
