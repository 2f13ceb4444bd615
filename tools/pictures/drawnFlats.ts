import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseManifest } from '../../src/core/apartment/parseManifest.ts';
import type { Manifest } from '../../src/core/apartment/manifest.ts';
import { pictureViewsSchema, type PictureView } from './pictureView.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export type DrawnFlat = {
  readonly id: string;
  /** Throws what is wrong with a manifest that cannot be read. */
  readonly manifest: () => Manifest;
  readonly views: readonly PictureView[];
};

const manifestOf = (id: string): Manifest => {
  const file = `public/models/${id}/apartment.json`;
  const read = parseManifest(readFileSync(join(root, file), 'utf8'), file);
  if (read.ok) return read.value;
  throw new Error(
    read.error
      .map(({ line, column, message }) => `${file}:${line}:${column} ${message}`)
      .join('\n'),
  );
};

/** Every flat that is drawn and has fixed views, by being there. */
export const drawnFlats = (): readonly DrawnFlat[] =>
  readdirSync(join(root, 'public/models')).flatMap((id) => {
    const views = join(root, 'assets/apartments', id, 'views.json');
    if (!existsSync(join(root, 'public/models', id, 'visual.glb')) || !existsSync(views)) return [];
    return [
      {
        id,
        manifest: () => manifestOf(id),
        views: pictureViewsSchema.parse(JSON.parse(readFileSync(views, 'utf8'))),
      },
    ];
  });
