import type { Problem } from '../../kernel/problem';
import type { ApartmentFlaw } from '../apartmentFlaw';

/** What is wrong with a flat that holds together, or what its visitors should know of it. */
export type FlatFinding = ApartmentFlaw & { readonly severity: Problem['severity'] };
