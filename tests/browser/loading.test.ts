import { Mesh, MeshStandardMaterial } from 'three';
import { describe, expect, test } from 'vitest';
import { disposeScene } from '../../src/view/load/disposeScene';
import type { SceneProblem } from '../../src/view/load/sceneProblem';
import { loadScene, type SceneFiles } from '../../src/view/loadScene';
import type { LoadedScene } from '../../src/view/bindings/loadedScene';
import { roomApartment } from '../support/roomApartment';
import { roomFiles } from '../support/roomFiles';

const apartment = roomApartment();

const loaded = async (): Promise<LoadedScene> => {
  const result = await loadScene(await roomFiles(apartment));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe('loading', () => {
  test('baked surfaces get their light and only reflections besides', async () => {
    const scene = await loaded();
    const floor = scene.shell.getObjectByName('floor');
    const material: unknown = floor instanceof Mesh ? floor.material : null;
    expect(material).toBeInstanceOf(MeshStandardMaterial);
    if (!(material instanceof MeshStandardMaterial)) return;
    expect(material.lightMap?.channel).toBe(1);
    expect(material.lightMapIntensity).toBe(1);
    disposeScene(scene);
  });

  const withModel = async (
    glb: (whole: ArrayBuffer) => ArrayBuffer,
  ): Promise<SceneProblem | null> => {
    const files = await roomFiles(apartment);
    const spoiled: SceneFiles = {
      ...files,
      apartment: { ...files.apartment, glb: glb(files.apartment.glb) },
    };
    const result = await loadScene(spoiled, 5_000);
    return result.ok ? null : result.error;
  };

  test.each<readonly [string, (whole: ArrayBuffer) => ArrayBuffer, SceneProblem['kind']]>([
    ['an empty file', () => new ArrayBuffer(0), 'truncated'],
    ['a cut-off file', (whole) => whole.slice(0, whole.byteLength - 100), 'truncated'],
    ['a header alone', (whole) => whole.slice(0, 8), 'truncated'],
    [
      'a page instead of a model',
      () => new TextEncoder().encode('<!doctype html><p>404').buffer,
      'not-glb',
    ],
    [
      'a model with a broken inside',
      (whole) => {
        const copy = whole.slice(0);
        new Uint8Array(copy).fill(0x20, 20, 120);
        return copy;
      },
      'unreadable',
    ],
  ])('%s has its own name', async (_, spoil, kind) => {
    expect(await withModel(spoil)).toMatchObject({ kind, file: 'one-room.glb' });
  });

  test('a lightmap that is no picture is named', async () => {
    const files = await roomFiles(apartment);
    const light = {
      probes: null,
      pictures: new Map([['arch-sky.png', new ArrayBuffer(40)]]),
    };
    const result = await loadScene({ ...files, apartment: { ...files.apartment, light } }, 5_000);
    expect(result).toMatchObject({
      ok: false,
      error: { kind: 'unreadable', file: 'arch-sky.png' },
    });
  });

  test('a person that cannot be read is a problem, not a failure', async () => {
    const files = await roomFiles(apartment);
    const jeanne = {
      name: 'people/jeanne',
      glb: new ArrayBuffer(0),
      manifest: { format: 'foyer-person/9' },
      aid: null,
    };
    const result = await loadScene({ ...files, people: { jeanne } }, 5_000);
    expect(result.ok && result.value.problems).toMatchObject([
      { kind: 'unreadable', file: 'people/jeanne.json' },
    ]);
    if (result.ok) disposeScene(result.value);
  });
});
