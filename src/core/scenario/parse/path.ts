/** Steps from the root of a document to a value: words of blocks and places in lists. */
export type Path = readonly (string | number)[];
