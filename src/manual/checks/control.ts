import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Organisation } from '../../organisation/index.ts';
import { consentWords } from '../control/consent.ts';
import type { DocumentSource } from '../library/library.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import type { Document } from '../model/document.ts';
import type { Known } from '../reading/context.ts';

/** Roles, records and classification that the front matter names must exist. */
export function controlProblems(
  { frontMatter, locate, source }: DocumentSource,
  control: Pick<Document, 'owner' | 'approver' | 'classification'> & { consent: { unknown: string[] } },
  { organisation, known }: { organisation: Organisation; known: Known },
): Diagnostic[] {
  const levels = organisation.security.classifications.map(({ id }) => id);
  const check = (
    field: string,
    kind: 'role' | 'record' | 'classification',
    id: string,
    ids: Iterable<string>,
  ): Diagnostic[] => {
    const all = [...ids];
    if (all.includes(id)) return [];
    const hint = didYouMean(id, all, `Add it to your organisation or name another ${kind}.`);
    const message = `"${id}" is not a ${kind} of this manual.`;
    return [diagnostic({ file: source.file, ...locate(field) }, `unknown-${kind}`, message, hint)];
  };
  return [
    ...check('owner', 'role', control.owner, known.roles.keys()),
    ...check('approver', 'role', control.approver, known.roles.keys()),
    ...check('classification', 'classification', control.classification, levels),
    ...control.consent.unknown.map((word) =>
      diagnostic(
        { file: source.file, ...locate('consent') },
        'unknown-party',
        `"${word}" in \`consent\` is none of ${consentWords.join(', ')}.`,
        didYouMean(
          word,
          consentWords,
          "Write one of them, with the year of an edition before it if need be: '2011:customers'.",
        ),
      ),
    ),
    ...frontMatter.records.flatMap((record) => check('records', 'record', record, known.records.keys())),
  ];
}
