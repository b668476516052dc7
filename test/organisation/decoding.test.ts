import { expect, test } from 'vitest';
import { decodeText } from '../../src/organisation/decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, mark: boolean) => Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');

test('UTF-8 is read as it stands, without its mark', () => {
  expect(decodeText(utf8('name: Lärkmoor\r\n'))).toEqual({ text: 'name: Lärkmoor\r\n' });
  expect(decodeText(utf8('\uFEFFname: 日本語\n'))).toEqual({ text: 'name: 日本語\n' });
  expect(decodeText(utf8(''))).toEqual({ text: '' });
  expect(decodeText(utf8('a'))).toEqual({ text: 'a' });
});

test('a file of Windows-1252 is refused at its first foreign letter, with the word it means', () => {
  expect(decodeText(latin('# Ä\nname: Lärkmoor\n').subarray(4)).fault).toMatchObject({ line: 1, column: 8 });
  expect(
    decodeText(Buffer.concat([utf8('# Größe\nname: '), latin('Lärkmoor\n')])).fault,
  ).toMatchInlineSnapshot(`
      {
        "code": "not-utf-8",
        "column": 8,
        "hint": "Save the file again as UTF-8 (in most editors under "Save with encoding"), and look at its umlauts and accents.",
        "line": 2,
        "message": "The file is not written in UTF-8: the byte 0xE4 here is no letter in it. Read as Windows-1252 the word there is "Lärkmoor".",
        "severity": "error",
      }
    `);
});

test('a letter that breaks off at the end of the file has its place, too', () => {
  expect(decodeText(Uint8Array.from([0x61, 0x0a, 0x62, 0xc3])).fault).toMatchObject({ line: 2, column: 2 });
});

test('UTF-16 is told by its name, with and without a mark', () => {
  for (const mark of [true, false])
    expect(decodeText(utf16('name: Example\n', mark)).fault?.message).toBe(
      'The file is written in UTF-16, not in UTF-8.',
    );
  const bigEndian = utf16('name: A\n', true).swap16();
  expect(decodeText(bigEndian).fault?.message).toBe('The file is written in UTF-16, not in UTF-8.');
});

test('lines that end with a carriage return alone are told', () => {
  expect(decodeText(utf8('name: A\rcode: B\r')).fault).toMatchInlineSnapshot(`
    {
      "code": "lone-carriage-returns",
      "column": 0,
      "hint": "Save the file with line endings LF or CRLF.",
      "line": 0,
      "message": "The lines of the file end with a lone carriage return, as on very old Macs.",
      "severity": "error",
    }
  `);
});
