import { mostValues } from '../oversized.js';

/**
 * A profile of so many values is refused whatever stands in it, and is looked at to name the place. What is beyond is
 * not even parsed: a line of 32 MB that is all brackets would fill more than a gigabyte.
 */
const mostSigns = 10 * mostValues;

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openList, openObject] = [0x5b, 0x7b];

/** Whether a JSON text holds so many values that parsing it would take much more room than the text; by its commas and brackets. */
export function isCrowded(json: Uint8Array): boolean {
  if (json.length <= mostSigns) return false;
  let signs = 0;
  let inString = false;
  for (let index = 0; index < json.length; index++) {
    const byte = json[index];
    if (inString && byte === backslash) index += 1;
    else if (byte === quote) inString = !inString;
    else if (!inString && (byte === comma || byte === openList || byte === openObject)) signs += 1;
    if (signs > mostSigns) return true;
  }
  return false;
}
