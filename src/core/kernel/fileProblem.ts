import type { Problem } from './problem';

/** Why a file of a visit could not be used, for a readable page with a way back. */
export type FileProblem = {
  readonly kind:
    | 'missing'
    | 'empty'
    | 'truncated'
    | 'timeout'
    | 'network'
    | 'not-glb'
    | 'unreadable'
    | 'scenario'
    | 'manifest'
    /** The flat or a person in it has no pictures yet. */
    | 'not-drawn'
    /** A visit that was begun on another version of its scenario. */
    | 'changed'
    /** No file is to blame; `file` is what the browser said. */
    | 'unexpected';
  readonly file: string;
  readonly problems: readonly Problem[];
};
