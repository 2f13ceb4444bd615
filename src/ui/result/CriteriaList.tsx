import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { DIMENSIONS } from '../../core/rubric/compiledRubric';
import type { CriterionResult } from '../../core/rubric/score';
import type { ScoredVisit } from '../../session/scoreVisit';
import { useLanguage } from '../useLanguage';
import { EvidenceList } from './EvidenceList';

type RowProps = { readonly visit: ScoredVisit; readonly criterion: CriterionResult };

const CriterionRow = ({ visit, criterion }: RowProps) => {
  const { t, locale } = useLanguage();
  const number = (value: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  return (
    <Disclosure className="criterion" data-criterion={criterion.id}>
      <Heading>
        <Button slot="trigger" className="criterionHead">
          <span className={`badge ${criterion.status}`}>
            {t(`result.status.${criterion.status}`)}
          </span>
          <span className="criterionText">{criterion.text[locale]}</span>
          <span className="points">
            {criterion.points === null ? '–' : number(criterion.points)} / {criterion.of}
          </span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <p className="label">{t('result.evidence')}</p>
        <EvidenceList visit={visit} evidence={criterion.evidence} />
        {criterion.source && (
          <p className="quiet">{t('result.source', { source: criterion.source })}</p>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
};

/** Every criterion by dimension, with its points; its evidence opens below it. */
export const CriteriaList = ({ visit }: { readonly visit: ScoredVisit }) => {
  const { t } = useLanguage();
  return (
    <section>
      <h2>{t('result.criteria')}</h2>
      {DIMENSIONS.map((dimension) => {
        const some = visit.score.criteria.filter((criterion) => criterion.dimension === dimension);
        return (
          some.length > 0 && (
            <div key={dimension}>
              <h3>{t(`result.dimension.${dimension}`)}</h3>
              {some.map((criterion) => (
                <CriterionRow key={criterion.id} visit={visit} criterion={criterion} />
              ))}
            </div>
          )
        );
      })}
    </section>
  );
};
