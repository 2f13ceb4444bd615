import { parseJson } from '../kernel/parseJson';
import type { Problem } from '../kernel/problem';
import type { Result } from '../kernel/result';
import { manifestSchema, type Manifest } from './manifest';
import { manifestAdvice } from './manifestAdvice';

/** An apartment.json, read and checked for its shape. `compileApartment` checks that it holds together. */
export const parseManifest = (text: string, file: string): Result<Manifest, readonly Problem[]> =>
  parseJson(text, file, {
    schema: manifestSchema,
    format: 'foyer-apartment/1',
    what: 'the description of an apartment',
    advice: manifestAdvice,
  });
