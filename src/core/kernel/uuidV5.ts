import { sha1 } from './sha1';
import { utf8Bytes } from './utf8Bytes';

const hexByte = (byte: number): string => byte.toString(16).padStart(2, '0');

/**
 * A name-based uuid (RFC 9562, version 5): the same name in the same namespace always gives the same id.
 *
 * @throws when the namespace is no uuid.
 */
export const uuidV5 = (name: string, namespace: string): string => {
  const digits = namespace.replaceAll('-', '');
  if (!/^[0-9a-f]{32}$/i.test(digits)) throw new Error(`Invariant: "${namespace}" is no uuid`);
  const bytes = Uint8Array.from({ length: 16 }, (_, i) =>
    Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16),
  );
  const hash = sha1(Uint8Array.from([...bytes, ...utf8Bytes(name)])).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...hash].map(hexByte).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
};
