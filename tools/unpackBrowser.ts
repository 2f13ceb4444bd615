import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = (): string => {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return join(dirname(entry), '..');
};

const versionOf = (folder: string): string => {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error(`No version in ${folder}/package.json`);
};

/** The package inflates into the temporary folder, whatever is there already; so it gets one of its own. */
const inflateInto = async (target: string, archives: string): Promise<void> => {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = target;
  try {
    for (const archive of [
      'chromium.br',
      'fonts.tar.br',
      'swiftshader.tar.br',
      // libnss3 and libnspr4, which a bare machine lacks.
      'al2023.tar.br',
    ]) {
      await inflate(join(archives, archive));
    }
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
};

/** The font list that the package carries names folders of a cloud service. */
const fontList = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/**
 * Unpacks the browser that npm brought, once per version, and returns its folder: `chromium`, `al2023/lib`, `fonts`.
 * It is made beside and renamed, so that two processes at once, or one that was killed, leave no half browser.
 */
export const unpackBrowser = async (): Promise<string> => {
  const from = packageFolder();
  const cache = fileURLToPath(new URL('../node_modules/.cache/foyer/', import.meta.url));
  const folder = join(cache, `chromium-${versionOf(from)}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const beside = mkdtempSync(join(cache, 'unpacking-'));
  chmodSync(beside, 0o755);
  try {
    await inflateInto(beside, join(from, 'bin'));
    writeFileSync(join(beside, 'fonts', 'fonts.conf'), fontList(folder));
    renameSync(beside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return folder;
};
