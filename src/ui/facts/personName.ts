import type { CompiledScenario } from '../../core/scenario/compiledScenario';
import type { Translate } from '../../i18n/translate';

/** Who an actor id is, for captions and evidence. */
export const personName = (scenario: CompiledScenario, who: string, t: Translate): string => {
  if (who === 'trainee') return t('visit.you');
  if (who === 'trainer') return t('visit.trainer');
  return scenario.people.find(({ id }) => id === who)?.persona.name ?? who;
};
