import type { World } from '../../core/world/world';

type Consent = { readonly mark: string; readonly state: World['marks'][string] };

/** What was agreed to or refused so far. */
export const consents = (marks: World['marks']): readonly Consent[] =>
  Object.entries(marks)
    .filter(([mark]) => mark.startsWith('consent/'))
    .map(([mark, state]) => ({ mark, state }));
