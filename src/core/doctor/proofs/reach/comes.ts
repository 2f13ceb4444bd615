import type { When } from './when';

/** Can it come about at all? */
export const comes = ({ visit, after }: When): boolean => visit < Infinity || after < Infinity;
