import { createHash } from 'node:crypto';
import { type Act, type ActOf, actSchema } from '../../src/manual/control/acts/act.ts';
import type { RecordedAct } from '../../src/manual/control/acts/history.ts';

/** SHA-256 in hexadecimal digits. */
export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** The fingerprint of a text that a test names by a word; `marks` names its answers. */
const textOf = (word: string, marks = '') => ({
  format: 1 as const,
  sha256: sha256(word),
  marks: sha256(`marks ${marks}`),
});

/** The same as what today's reading of a document gives. */
export const fingerprint = (word: string, marks = '', title = 'Sample') => {
  const { format, sha256: text, marks: answers } = textOf(word, marks);
  return { format, text, marks: answers, title };
};

const common = (on: string) => ({
  document: 'sample',
  language: 'en',
  edition: '20000-1:2011' as const,
  organisation: 'Exemplar',
  on,
  entered: on,
  by: { role: 'top-management', name: 'Ada Quince', check: 'holder' as const },
});

const party = (id: string) => ({ party: `customers.${id}`, name: id });

/** Acts of all kinds about one document; each is checked by the schema of acts. */
export const acts = {
  approved: (
    version: string,
    on: string,
    {
      from = on,
      text = version,
      marks = '',
      needs = [],
      title,
    }: { from?: string; text?: string; marks?: string; needs?: string[]; title?: string } = {},
  ): ActOf<'approved'> =>
    made({
      act: 'approved',
      ...common(on),
      version,
      ...(title === undefined ? {} : { title }),
      from,
      summary: 'Changed',
      ...(needs.length > 0 ? { needs: needs.map(party) } : {}),
      text: textOf(text, marks),
    }),
  agreed: (version: string, on: string, id: string): ActOf<'agreed'> =>
    made({ act: 'agreed', ...common(on), version, agreedWith: { ...party(id), person: 'Jo Doe' } }),
  reviewed: (version: string, on: string): ActOf<'reviewed'> =>
    made({ act: 'reviewed', ...common(on), version }),
  revoked: (version: string, on: string): ActOf<'revoked'> =>
    made({ act: 'revoked', ...common(on), version, reason: 'Wrong' }),
  withdrawn: (on: string, from = on): ActOf<'withdrawn'> =>
    made({ act: 'withdrawn', ...common(on), from, reason: 'Not needed' }),
  carriedOver: (version: string, on: string, entered = '2026-01-01'): ActOf<'carried-over'> =>
    made({ act: 'carried-over', ...common(on), entered, version }),
};

const made = <One extends Act>(act: One): One => actSchema.parse(act) as One;

/** A history of acts in their order. */
export const historyOf = (...all: Act[]): { acts: RecordedAct[] } => ({
  acts: all.map((act, index) => ({ number: index + 1, file: `${index + 1}.yaml`, hash: '', act })),
});
