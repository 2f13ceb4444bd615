const LONGEST = 60;

/** A value the way its author sees it, cut short for a message. */
export const asWritten = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
};
