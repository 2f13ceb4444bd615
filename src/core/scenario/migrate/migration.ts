import type { Document } from 'yaml';

/** One step of a format to the next version. */
export type Migration = {
  /** The version it starts from; it ends at the next. */
  readonly from: number;
  /** What it changes, for the author of the file. */
  readonly note: string;
  /**
   * Changes the document in place: what it leaves alone keeps its place in the file and its remarks. A `format` is
   * written for it. Must take any document, also one that fits no schema.
   */
  readonly change: (doc: Document) => void;
};

/** The steps of each format, by its name. */
export type Migrations = Readonly<Record<string, readonly Migration[]>>;
