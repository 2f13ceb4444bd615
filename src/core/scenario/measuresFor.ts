type Measures = Readonly<Record<string, number>>;
type Written = Measures | { readonly for: Readonly<Record<string, Measures>> };

/** What is measured on a person; nothing while it is still written for each of those who may live there. */
export const measuresFor = (written: Written | undefined): Measures => {
  const measures: Record<string, number> = {};
  for (const [key, value] of Object.entries(written ?? {}))
    if (typeof value === 'number') measures[key] = value;
  return measures;
};
