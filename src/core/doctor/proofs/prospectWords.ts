import type { ProspectWords } from '../../registry/prospects';
import type { Registry } from '../../registry/registry';
import { criterionVerb, criterionWords } from '../../scenario/compile/criterionWords';
import type { Patterns } from '../../scenario/compile/patterns';
import { own } from '../../scenario/link/own';

/** What a criterion kind says its prospects with; `patterns` collects the latches of the rubric's conditions. */
export const prospectWords = (registry: Registry, patterns: Patterns): ProspectWords => {
  const words: ProspectWords = {
    ...criterionWords(registry, patterns, () => undefined),
    body: (written, at) => {
      const body: Readonly<Record<string, unknown>> =
        written !== null && typeof written === 'object' ? { ...written } : {};
      const verb = criterionVerb(body, registry);
      const kind = own(registry.criteria, verb);
      if (kind === undefined) throw new Error(`Invariant: the criterion kind "${verb}" is known`);
      return kind.prospects(body[verb], words, [...at, verb]);
    },
  };
  return words;
};
