import { Button } from 'react-aria-components';
import { ProblemLines } from '../ProblemLines';
import type { ScenarioList } from '../ports';
import { problemText } from '../problemText';
import { useLanguage } from '../useLanguage';

type Props = { readonly broken: ScenarioList['broken']; readonly onAgain: () => void };

/** Which scenarios could not be read, and why; the others are offered all the same. */
export const BrokenScenarios = ({ broken, onAgain }: Props) => {
  const { t } = useLanguage();
  if (broken.length === 0) return null;
  return (
    <section className="notice" role="status">
      {broken.map(({ id, problem }) => (
        <div key={id} data-broken={id}>
          <p>{t('start.broken', { id, why: problemText(problem, t) })}</p>
          <ProblemLines problems={problem.problems} />
        </div>
      ))}
      <Button className="button" onPress={onAgain}>
        {t('problem.again')}
      </Button>
    </section>
  );
};
