import { Button } from 'react-aria-components';
import type { FileProblem } from '../core/kernel/fileProblem';
import { ProblemLines } from './ProblemLines';
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
      <ProblemLines problems={problem.problems} />
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
