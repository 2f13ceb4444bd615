import { Button } from 'react-aria-components';
import type { FileProblem } from '../core/kernel/fileProblem';
import { problemText } from './problemText';
import { useLanguage } from './useLanguage';

type Props = {
  readonly problem: FileProblem;
  readonly onStart: () => void;
  readonly onAgain?: () => void;
};

/** Why a visit cannot start, and the two ways on. */
export const ProblemPage = ({ problem, onStart, onAgain }: Props) => {
  const { t } = useLanguage();
  return (
    <main className="page narrow" role="alert">
      <h1>{t('problem.title')}</h1>
      <p className="lead">{problemText(problem, t)}</p>
      {problem.problems.length > 0 && (
        <ul className="problems">
          {problem.problems.slice(0, 12).map((one) => (
            <li key={`${one.file}:${one.line}:${one.column}:${one.message}`}>
              <code>
                {one.file}:{one.line}:{one.column}
              </code>{' '}
              {one.message}
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        {onAgain && (
          <Button className="button primary" onPress={onAgain}>
            {t('problem.again')}
          </Button>
        )}
        <Button className="button" onPress={onStart}>
          {t('problem.back')}
        </Button>
      </div>
    </main>
  );
};
