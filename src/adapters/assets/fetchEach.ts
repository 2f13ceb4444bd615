import type { Problem } from '../../core/kernel/problem';
import type { Result } from '../../core/kernel/result';
import { AssetError } from './assetError';
import { fetchText } from './fetchText';

/** Reads several files of one sort, by id; the first that is wrong is what the page tells. */
export const fetchEach = async <T extends { readonly id: string }>(
  files: readonly string[],
  read: (text: string, file: string) => Result<T, readonly Problem[]>,
): Promise<Readonly<Record<string, T>>> => {
  const values = await Promise.all(
    files.map(async (file) => {
      const result = read(await fetchText(file), file);
      if (!result.ok) throw new AssetError({ kind: 'scenario', file, problems: result.error });
      return result.value;
    }),
  );
  return Object.fromEntries(values.map((value) => [value.id, value]));
};
