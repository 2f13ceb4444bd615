type Vector = readonly [x: number, y: number];

/**
 * The directions between two, turning the way that a cross product counts as plus, less than half a turn; or all there
 * are.
 */
export type Cone = 'all-round' | { readonly from: Vector; readonly to: Vector };
