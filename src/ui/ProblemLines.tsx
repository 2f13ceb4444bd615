import type { Problem } from '../core/kernel/problem';

const MOST = 12;

/** What is wrong in a file, line by line, as an author reads it. */
export const ProblemLines = ({ problems }: { readonly problems: readonly Problem[] }) => {
  if (problems.length === 0) return null;
  return (
    <ul className="problems">
      {problems.slice(0, MOST).map((one) => (
        <li key={`${one.file}:${one.line}:${one.column}:${one.message}`}>
          <code>
            {one.file}:{one.line}:{one.column}
          </code>{' '}
          {one.message}
        </li>
      ))}
    </ul>
  );
};
