import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const versionOf = (file: string): string => {
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error(`${file} has no version.`);
};

const ruleFiles = (): string[] =>
  ['src/core', 'src/kinds'].flatMap((layer) =>
    readdirSync(join(root, layer), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/(^|[\\/])views?\.ts$/.test(file))
      .map((file) => join(layer, file)),
  );

/**
 * `<release>+<hash of the core and the kinds>`: two builds with one id replay alike, and a change of paint does not
 * make old recordings "of another build". Needs no git, which a school's download has not.
 */
export const buildId = (): string => {
  const hash = createHash('sha256');
  for (const file of ruleFiles().sort()) {
    hash
      .update(file.replaceAll('\\', '/'))
      .update('\0')
      .update(readFileSync(join(root, file)));
  }
  return `${versionOf(join(root, 'package.json'))}+${hash.digest('hex').slice(0, 12)}`;
};
