import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { type Place, placeOf, wholeFile } from '../diagnostics/place.ts';

/** Why the bytes of a file are no text that can be read, and where in it. */
export type DecodingFault = Place & Finding;

/** The text of a file, or why there is none. */
export type Decoded = { text: string; fault?: undefined } | { text?: undefined; fault: DecodingFault };

const saveAs = 'Save the file again as UTF-8 (in most editors under "Save with encoding")';

/**
 * Reads the bytes of a file as UTF-8, with or without a byte order mark, which is taken off. Anything else is a fault
 * that names the encoding as far as the bytes tell: guessing would publish wrong letters without a word.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = utf16(bytes);
  if (wide !== undefined)
    return fault({
      ...wholeFile,
      ...finding('not-utf-8', `The file is written in ${wide}, not in UTF-8.`, `${saveAs}.`),
    });
  const text = decoded(bytes, 'utf-8');
  if (text === undefined) return fault(foreignByte(bytes));
  if (text.includes('\r') && !text.includes('\n'))
    return fault({
      ...wholeFile,
      ...finding(
        'lone-carriage-returns',
        'The lines of the file end with a lone carriage return, as on very old Macs.',
        'Save the file with line endings LF or CRLF.',
      ),
    });
  return { text };
}

const fault = (found: DecodingFault): Decoded => ({ fault: found });

function decoded(bytes: Uint8Array, encoding: 'utf-8' | 'windows-1252'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 by its mark, or by the zero that stands in every second byte of text in Latin letters. */
function utf16(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  const start = bytes.subarray(0, 1000);
  if (!start.includes(0)) return undefined;
  const zeros = [0, 1].map((odd) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  const half = start.length / 2;
  return bytes.length > 1 && zeros.some((count) => count > half * 0.6) ? 'UTF-16' : undefined;
}

/** The first byte that is no UTF-8, where it stands, and what the line would read in the usual other encoding. */
function foreignByte(bytes: Uint8Array): DecodingFault {
  const at = firstForeign(bytes);
  const before = decoded(bytes.subarray(0, at), 'utf-8') ?? '';
  const value = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const word = wordAround(bytes, at);
  const guess = word === undefined ? '' : ` Read as Windows-1252 the word there is "${word}".`;
  return {
    ...placeOf(before, before.length),
    ...finding(
      'not-utf-8',
      `The file is not written in UTF-8: the byte ${value} here is no letter in it.${guess}`,
      `${saveAs}, and look at its umlauts and accents.`,
    ),
  };
}

/** Offset of the first byte that is no UTF-8. Halving finds it: what begins well stays well up to there. */
function firstForeign(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (wholeLetters(bytes.subarray(0, middle)) === undefined) bad = middle;
    else good = middle;
  }
  return new TextEncoder().encode(wholeLetters(bytes.subarray(0, good))).length;
}

/** The text up to a letter that is cut off at the end; undefined where a byte before it is wrong. */
function wholeLetters(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** The word of Windows-1252 around a byte; nothing where the bytes are no letters in it either. */
function wordAround(bytes: Uint8Array, at: number): string | undefined {
  const from = Math.max(0, at - 40);
  const text = decoded(bytes.subarray(from, at + 40), 'windows-1252');
  if (text === undefined) return undefined;
  const [before] = /[\p{L}\p{M}]*$/u.exec(text.slice(0, at - from)) ?? [''];
  const [after] = /^[\p{L}\p{M}]*/u.exec(text.slice(at - from)) ?? [''];
  return after === '' ? undefined : before + after;
}
