import type { TextsUpdate } from '../../core/scenario/texts/updateTexts';

/** What was done to a side file and what is left to do, line by line. */
export const textsReport = (
  file: string,
  update: TextsUpdate,
  asked: { readonly command: string; readonly read: readonly string[] },
): string => {
  const { command } = asked;
  const { added, moved, renewed, read, waiting, stale, unused, pruned } = update;
  const fresh = added.filter((path) => !moved.includes(path));
  const counts = [
    `${added.length} added`,
    `${stale.length} stale`,
    `${unused.length} unused`,
    ...(pruned.length === 0 ? [] : [`${pruned.length} taken out`]),
    `${waiting.length} to translate`,
  ];
  const [first] = stale;
  return [
    `${file}: ${counts.join(', ')}`,
    ...fresh.map((path) => `  added      ${path}`),
    ...moved.map(
      (path) => `  added      ${path} (with the translation of the same text elsewhere)`,
    ),
    ...renewed.map((path) => `  renewed    ${path} (not translated yet, and the source changed)`),
    ...read.map((path) => `  read       ${path}`),
    ...asked.read.filter((path) => !read.includes(path)).map((path) => `  not stale  ${path}`),
    ...stale.map((path) => `  stale      ${path}`),
    ...unused.map((path) => `  unused     ${path}`),
    ...pruned.map((path) => `  taken out  ${path}`),
    ...(first === undefined
      ? []
      : [`Read what is stale again; where it still holds: ${command} --read ${first} …`]),
    ...(unused.length === 0 ? [] : [`To take out what is unused: ${command} --prune`]),
  ].join('\n');
};
