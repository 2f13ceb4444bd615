import type { Registry } from '../../registry/registry';
import type { Path } from '../parse/path';
import { rubricSchema } from '../rubricSchema';
import { collectTexts } from '../texts/collectTexts';

const LANGUAGE = 'language';

/** A rubric's data without the texts that only show, for its hash: what counts as right stays, down to the levels. */
export const withoutTexts = (data: unknown, registry: Registry): unknown => {
  const texts = new Set(
    collectTexts('rubric', rubricSchema(registry), data).map(({ at }) => at.join('\n')),
  );
  const strip = (value: unknown, path: Path): unknown => {
    if (texts.has(path.join('\n'))) return '';
    if (Array.isArray(value))
      return value.map((item: unknown, index) => strip(item, [...path, index]));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => path.length > 0 || key !== LANGUAGE)
        .map(([key, inner]) => [key, strip(inner, [...path, key])]),
    );
  };
  return strip(data, []);
};
