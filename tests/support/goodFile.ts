import type { Problem } from '../../src/core/kernel/problem';

/** A good file and how the product reads it when another text is in its place. */
export type GoodFile = {
  readonly file: string;
  readonly text: string;
  readonly read: (text: string) => {
    readonly problems: readonly Problem[];
    readonly loaded: boolean;
    /** The texts that a problem may lie in, by the name it says. */
    readonly texts: Readonly<Record<string, string>>;
  };
};
