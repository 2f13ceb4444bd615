import { z } from 'zod';
import { unlessMissing } from './unlessMissing';

const message = 'A share is written with its sign, from 0% to 100%, like 80%.';

/** A whole share of a hundred, written with its sign. */
export const percentSchema = z
  .string({ error: unlessMissing(message) })
  .regex(/^(100|\d{1,2})%$/, message);
