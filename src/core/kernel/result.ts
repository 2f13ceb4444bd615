/** Expected failures are values; exceptions are left for broken invariants. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };
