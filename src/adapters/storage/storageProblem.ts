/** Why this browser did not keep something. */
export class StorageProblem extends Error {
  readonly kind: 'full' | 'refused' | 'unavailable' | 'closed';

  constructor(kind: StorageProblem['kind'], cause: unknown) {
    super(`This browser did not keep the visit (${kind}).`, { cause });
    this.name = 'StorageProblem';
    this.kind = kind;
  }
}
