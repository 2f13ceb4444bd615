import * as validation from '@learninglocker/xapi-validation';

/** What an independent validator has to say against a statement: nothing, for a valid one. */
export const xapiProblems = (statement: unknown): readonly string[] => {
  // The package is CommonJS: what it exports as default arrives one level down.
  const module: { readonly default: unknown } = validation;
  const inner = module.default;
  const validate =
    typeof inner === 'function' ? inner : (inner as { readonly default: unknown }).default;
  if (typeof validate !== 'function') throw new Error('Invariant: the validator is a function');
  // Through JSON, as it would travel: what JSON leaves out is not there.
  const problems: unknown = validate(JSON.parse(JSON.stringify(statement)));
  if (!Array.isArray(problems)) throw new Error('Invariant: the validator answers with a list');
  return problems.map((problem) => JSON.stringify(problem));
};
