import type { CompiledApartment } from '../../core/apartment/compiledApartment';
import { inThree } from './inThree';

/** One flat: its rooms, and the places in each that `at:`, `trainee:` and `go` can name. */
export const flatSection = ({ manifest }: CompiledApartment): string =>
  [
    `### ${manifest.id}`,
    '',
    inThree(manifest.name),
    '',
    ...manifest.rooms.map(({ id, name }) => {
      const places = manifest.anchors
        .filter((anchor) => anchor.id.startsWith(`${id}/`))
        .map((anchor) => `\`${anchor.id}\` (${anchor.kind})`);
      return `- \`${id}\` (${inThree(name)}): ${places.join(', ') || 'no places'}`;
    }),
  ].join('\n');
