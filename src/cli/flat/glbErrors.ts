import { validateBytes } from 'gltf-validator';

const MOST_ISSUES = 200;
const MOST_TOLD = 5;

/** What the glTF validator of Khronos has against a GLB, a line each; none when it is valid. */
export const glbErrors = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const options = { maxIssues: MOST_ISSUES, writeTimestamp: false };
  const { issues } = await validateBytes(bytes, options);
  const errors = issues.messages.filter(({ severity }) => severity === 0);
  const told = errors
    .slice(0, MOST_TOLD)
    .map(({ message, pointer, code }) => `${message} (${code} at ${pointer ?? 'the file'})`);
  const more = errors.length - told.length;
  return more > 0 ? [...told, `and ${more} more errors of this kind`] : told;
};
