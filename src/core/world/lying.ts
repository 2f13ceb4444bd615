/** How somebody lies on her back: where her pelvis is, and which way her feet point, in degrees clockwise from north. */
export type Lying = { readonly xMm: number; readonly yMm: number; readonly headingDeg: number };
