import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the headless command says of a saved recording. */
export const assessFile = (
  path: string,
): { readonly score: number; readonly verified: boolean } => {
  const command = ['node_modules/tsx/dist/cli.mjs', 'src/cli/assess.ts', path, '--json'];
  const line = execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  const said: unknown = JSON.parse(line);
  if (typeof said === 'object' && said !== null && 'score' in said && 'verified' in said)
    return { score: Number(said.score), verified: said.verified === true };
  throw new Error(`Invariant: assess prints a score, not ${line}`);
};
