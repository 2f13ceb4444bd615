/** Whether something written is a list, a block or a single value. */
export const shapeOf = (value: unknown): 'list' | 'block' | 'single' => {
  if (Array.isArray(value)) return 'list';
  return value !== null && typeof value === 'object' ? 'block' : 'single';
};
