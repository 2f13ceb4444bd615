type Ramp = { readonly full: string; readonly zero: string };

const share = (written: string): number => Number(written.replace('%', ''));

const rises = ({ full, zero }: Ramp): boolean => !(share(full) < share(zero));

/** What to refine a ramp of two shares by: the other way round, the worse visit would earn more. */
export const risingRamp = [
  rises,
  '`full` is below `zero`: full marks come at the higher share. Swap the two.',
] as const;
