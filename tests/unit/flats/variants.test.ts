import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { registry } from '../../../src/kinds';
import { shippedFlats } from '../../support/shippedFlats';
import { ROOT } from '../../support/shippedProject';

/** Names of the nodes of a GLB: its JSON chunk comes first, after twelve bytes of header and eight of its own. */
const nodeNames = (file: string): readonly string[] => {
  const bytes = readFileSync(file);
  const json: unknown = JSON.parse(bytes.toString('utf8', 20, 20 + bytes.readUInt32LE(12)));
  if (typeof json !== 'object' || json === null || !('nodes' in json)) return [];
  return (json.nodes as readonly { readonly name?: string }[]).flatMap(({ name }) => name ?? []);
};

/** `lamp@power=on` → ['lamp', 'power', 'on'] */
const variantOf = (name: string): readonly string[] => name.split(/[@=]/);

describe.each(shippedFlats.filter(({ manifest }) => manifest.model !== undefined))(
  'the drawn states of $id',
  ({ id, manifest }) => {
    const variants = nodeNames(join(ROOT, 'public/models', id, 'visual.glb')).filter((name) =>
      name.includes('@'),
    );
    const kindOf = new Map(manifest.objects.map((object) => [object.id, object.class]));

    test('are there', () => {
      expect(variants.length).toBeGreaterThan(10);
    });

    test('belong to an object and have values its kind knows', () => {
      const strange = variants.filter((name) => {
        const [thing = '', key = '', value = ''] = variantOf(name);
        const values = registry.things[kindOf.get(thing) ?? '']?.states[key];
        if (!kindOf.has(thing)) return true;
        // A state that its kind does not know is shown as it is at first, and nobody can change it.
        return values !== undefined && (values === 'number' || !values.includes(value));
      });
      expect(strange).toEqual([]);
    });
  },
);
