import { resolve } from 'node:path';
import { textsArguments } from './texts/textsArguments';
import { updateSideFiles } from './texts/updateSideFiles';

const asked = textsArguments(process.argv.slice(2));
if (asked.ok) {
  const { ok, lines } = updateSideFiles(resolve('.'), asked.value);
  console.log(lines.join('\n'));
  if (!ok) process.exitCode = 1;
} else {
  console.error(asked.error);
  process.exitCode = 1;
}
