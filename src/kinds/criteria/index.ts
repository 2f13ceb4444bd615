import type { Registry } from '../../core/registry/registry';
import { answers } from './answers/definition';
import { before } from './before/definition';
import { cases } from './cases/definition';
import { detects } from './detects/definition';
import { does } from './does/definition';
import { explains } from './explains/definition';
import { keeps } from './keeps/definition';
import { leaves } from './leaves/definition';
import { measures } from './measures/definition';
import { never } from './never/definition';
import { order } from './order/definition';
import { parts } from './parts/definition';
import { rated } from './rated/definition';
import { within } from './within/definition';

/** The twelve criterion kinds, and the two ways to combine them. */
export const criteria: Registry['criteria'] = {
  does,
  before,
  order,
  within,
  never,
  keeps,
  leaves,
  detects,
  explains,
  answers,
  measures,
  rated,
  parts,
  cases,
};
