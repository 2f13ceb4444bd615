import { AssetError } from '../adapters/assets/assetError';
import type { FileProblem } from '../core/kernel/fileProblem';
import type { Outcome } from '../ui/ports';

/** Paths as a school sees them on its server, without the address of the page. */
const besidePage = (base: string, { kind, file, problems }: FileProblem): FileProblem => ({
  kind,
  file: file.replace(base, ''),
  problems: problems.map((problem) => ({ ...problem, file: problem.file.replace(base, '') })),
});

/** What came of it, or the problem in words for the page; `base` is the address that the files are beside. */
export const outcomeOf = async <T>(base: string, work: () => Promise<T>): Promise<Outcome<T>> => {
  try {
    return { ok: true, value: await work() };
  } catch (cause) {
    if (cause instanceof AssetError) return { ok: false, problem: besidePage(base, cause.problem) };
    // A disk that answers no more, no WebGL, too little memory: a page that waits for ever would be the worst answer.
    const said = cause instanceof Error ? cause.message : String(cause);
    return { ok: false, problem: { kind: 'unexpected', file: said, problems: [] } };
  }
};
