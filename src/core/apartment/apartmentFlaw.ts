import type { JsonPath } from '../kernel/scanJson';

/** Something in a manifest that does not hold together, and where in the file. */
export type ApartmentFlaw = { readonly path: JsonPath; readonly message: string };
