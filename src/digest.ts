import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { stringify } from 'safe-stable-stringify';

const withoutNull = (_: string, value: unknown): unknown => (value === null ? undefined : value);

/** SHA-256 of plain JSON with its keys sorted and `null` left out, as `sha256:` and 64 hexadecimal digits. */
export const digest = (json: object): string =>
  `sha256:${bytesToHex(sha256(utf8ToBytes(stringify(json, withoutNull) ?? '')))}`;
