import type { Check, Checked } from './checkProject';

const problemOf = ({ finding, ...problem }: Checked) => ({
  ...problem,
  ...(finding === undefined ? {} : { code: finding.code, values: finding.values }),
});

/** What `check` found as one JSON document; its shape is in the README of this folder. */
export const checkJson = ({ project, problems, diagnoses }: Check): string => {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return JSON.stringify(
    {
      scenarios: [...project.scenarios.keys()],
      errors,
      warnings: problems.length - errors,
      problems: problems.map(problemOf),
      figures: Object.fromEntries([...diagnoses].map(([id, { figures }]) => [id, figures])),
    },
    null,
    2,
  );
};
