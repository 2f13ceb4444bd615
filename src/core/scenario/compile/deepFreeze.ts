/** Freezes plain data all the way down, save for the values handed in as `except`: typed arrays cannot be frozen. */
export const deepFreeze = <T>(value: T, except: ReadonlySet<unknown> = new Set()): T => {
  if (value === null || typeof value !== 'object' || except.has(value) || Object.isFrozen(value))
    return value;
  for (const inner of Object.values(value)) deepFreeze(inner, except);
  return Object.freeze(value);
};
