import { defineThing } from '../../src/core/registry/defineThing';
import type { Registry } from '../../src/core/registry/registry';
import { sameText } from './sameText';

const rug = defineThing({
  kind: 'rug',
  name: sameText('rug'),
  states: { edge: ['flat', 'lifted', 'taped'] },
  verbs: {
    tape: { name: sameText('Tape it'), sets: { edge: 'taped' } },
    remove: { name: sameText('Take it away'), sets: { at: 'away' } },
    pat: { name: sameText('Pat it'), sets: {} },
  },
  quantities: {},
  reasons: { 'trips-over-edge': sameText('The edge catches a foot') },
  example: { states: {}, measures: {} },
});

const crate = defineThing({
  kind: 'crate',
  name: sameText('crate'),
  states: { lid: ['shut', 'open'], weight: 'number' },
  verbs: {
    open: { name: sameText('Open it'), sets: { lid: 'open' } },
    'move-aside': { name: sameText('Move it'), sets: { at: 'away' } },
  },
  quantities: {
    width: { unit: 'cm', tool: 'tape', norm: 'passage', name: sameText('Width') },
    depth: { unit: 'cm', tool: 'tape', name: sameText('Depth') },
  },
  reasons: { 'in-the-way': sameText('It is in the way') },
  example: { states: {}, measures: {} },
});

const resident = defineThing({
  kind: 'resident',
  name: sameText('resident'),
  states: { posture: ['sitting', 'standing', 'lying', 'floor'], trust: 'number', pulse: 'number' },
  verbs: {},
  quantities: {},
  reasons: {},
  example: { states: {}, measures: {} },
});

/** Three kinds, so that tests of the core do not depend on the product's own. */
export const smallRegistry: Registry = {
  things: { rug, crate, resident },
  tools: { tape: { kind: 'tape', name: sameText('tape measure'), unit: 'cm', step: 1 } },
  criteria: {},
  commonReasons: { 'just-old': sameText('It is old') },
  commonFixes: { 'refer-ot': sameText('Ask an occupational therapist') },
};
