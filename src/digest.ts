import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { stringify } from 'safe-stable-stringify';

const withoutNull = (_: string, value: unknown): unknown => (value === null ? undefined : value);

/** With nothing to leave out, the plain way is taken: a replacer is called for every value, and takes as long again. */
function canonical(json: object): string {
  const plain = stringify(json) ?? '';
  return plain.includes('null') ? (stringify(json, withoutNull) ?? '') : plain;
}

/** SHA-256 of plain JSON with its keys sorted and `null` left out, as `sha256:` and 64 hexadecimal digits. */
export const digest = (json: object): string => `sha256:${bytesToHex(sha256(utf8ToBytes(canonical(json))))}`;
