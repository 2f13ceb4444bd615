import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readProject } from './readProject';
import { wordsPage } from './words/wordsPage';

const file = join(resolve('.'), 'scenarios', 'words.md');
writeFileSync(file, wordsPage(readProject(resolve('.'))));
console.log(file);
