/** A stretch of a text to put something else in place of; `from` and `to` are the same where something is added. */
export type Edit = { readonly from: number; readonly to: number; readonly insert: string };
