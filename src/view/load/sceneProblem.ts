/** Why a file of the scene could not be shown, in terms a page can explain. */
export type SceneProblem = {
  readonly kind: 'not-glb' | 'truncated' | 'timeout' | 'unreadable';
  /** Name of the file as the manifest gives it. */
  readonly file: string;
  /** For the technician: what exactly was found. */
  readonly detail: string;
};
