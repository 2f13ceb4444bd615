import type { Result } from '../../core/kernel/result';
import type { SceneProblem } from './sceneProblem';

const MAGIC = 0x46546c67;
const HEADER_BYTES = 12;

/**
 * Reads the twelve bytes of a GLB header before the loader sees the file, since the loader's own messages do not
 * tell an empty, a cut-off and a wrong file apart.
 */
export const checkGlb = (file: string, bytes: ArrayBuffer): Result<null, SceneProblem> => {
  const fail = (kind: SceneProblem['kind'], detail: string): Result<null, SceneProblem> => ({
    ok: false,
    error: { kind, file, detail },
  });
  const size = bytes.byteLength;
  if (size === 0) return fail('truncated', 'the file is empty');
  const view = new DataView(bytes);
  if (size < 4 || view.getUint32(0, true) !== MAGIC)
    return fail('not-glb', 'it does not begin with "glTF"');
  if (size < HEADER_BYTES) return fail('truncated', `only ${size} bytes`);
  const version = view.getUint32(4, true);
  if (version !== 2) return fail('not-glb', `glTF version ${version}, only 2 is read`);
  const stated = view.getUint32(8, true);
  if (size < stated) return fail('truncated', `${size} of ${stated} bytes`);
  if (size > stated) return fail('unreadable', `${size} bytes where its header says ${stated}`);
  return { ok: true, value: null };
};
