import type { Words } from './words';

/** What made somebody fall at night: the factor of the rules, and the thing it is about. */
export const nightCauseText = (
  { scenario, t, locale }: Words,
  factor: string,
  cause: string | undefined,
): string => {
  const what =
    scenario.night?.rules.factors.find(({ id }) => id === factor)?.text[locale] ?? factor;
  const thing = scenario.things.find(({ id }) => id === cause)?.name[locale];
  return thing === undefined ? what : t('night.cause', { what, thing });
};
