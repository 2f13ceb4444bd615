import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProject } from '../../../src/cli/readProject';
import { wordsPage } from '../../../src/cli/words/wordsPage';

const root = join(import.meta.dirname, '..', '..', '..');

test('scenarios/words.md names what there is; after a change, run npm run words', () => {
  const page = wordsPage(readProject(root));
  expect(page).toContain('`hall/centre` (place)');
  expect(page).not.toContain('undefined');
  expect(readFileSync(join(root, 'scenarios', 'words.md'), 'utf8')).toBe(page);
});
