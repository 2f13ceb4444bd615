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
    | 'manifest';
  readonly file: string;
  readonly problems: readonly Problem[];
};
