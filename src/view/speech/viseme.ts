/** Shapes of the mouth a person's model has, as morph targets `v_A` … */
export const VISEMES = ['A', 'E', 'I', 'O', 'U', 'MBP', 'FV', 'LN', 'S'] as const;

export type Viseme = (typeof VISEMES)[number];
