import type { FileProblem } from '../../core/kernel/fileProblem';

/** Thrown inside a load; what leaves the adapters is the problem in it. */
export class AssetError extends Error {
  readonly problem: FileProblem;

  constructor(problem: Omit<FileProblem, 'problems'> & Partial<FileProblem>, detail = '') {
    super(`${problem.file}: ${problem.kind}${detail ? ` (${detail})` : ''}`);
    this.name = 'AssetError';
    this.problem = { problems: [], ...problem };
  }
}
