import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FilePlace } from '../../diagnostics/place.ts';
import { slipOf } from '../../diagnostics/slip.ts';
import { fieldAt, isClass, knownPaths, type Organisation } from '../../organisation/index.ts';
import { consentWords } from '../control/consent.ts';
import { frontMatterFix } from '../library/front-matter-fix.ts';
import type { DocumentSource } from '../library/library.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import type { Document } from '../model/document.ts';
import type { Known } from '../reading/context.ts';

/** Roles, records, classification and audiences that the front matter names must exist. */
export function controlProblems(
  { frontMatter, locate, source }: DocumentSource,
  control: Pick<Document, 'owner' | 'approver' | 'classification'> & { consent: { unknown: string[] } },
  { organisation, known }: { organisation: Organisation; known: Known },
): Diagnostic[] {
  const levels = organisation.security.classifications.map(({ id }) => id);
  const check = (
    field: string,
    kind: 'role' | 'record' | 'classification' | 'audience',
    id: string,
    ids: Iterable<string>,
  ): Diagnostic[] => {
    const all = [...ids];
    if (all.includes(id)) return [];
    const hint = didYouMean(id, all, `Add it to your organisation or name another ${kind}.`);
    const message = `"${id}" is not ${kind === 'audience' ? 'an' : 'a'} ${kind} of this manual.`;
    const meant = kind === 'audience' ? undefined : slipOf(id, all);
    const change = meant === undefined ? undefined : { path: [field], was: id, as: JSON.stringify(meant) };
    const fix = frontMatterFix(source, change);
    return [diagnostic({ file: source.file, ...locate(field) }, `unknown-${kind}`, message, hint, fix)];
  };
  const asClass = (field: 'owner' | 'approver', id: string): Diagnostic[] =>
    isClass(organisation.roles.find((role) => role.id === id))
      ? [
          diagnostic(
            { file: source.file, ...locate(frontMatter[field] === undefined ? 'owner' : field) },
            'class-as-owner',
            `The ${field} of the document is ${id}, which is a class of roles: so nobody in particular is.`,
            `Name a role that somebody holds, or write members: none in roles.${id}.`,
          ),
        ]
      : [];
  return [
    ...asClass('owner', control.owner),
    ...asClass('approver', control.approver),
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
    ...reviewProblems(frontMatter.review, { file: source.file, ...locate('review') }),
    ...frontMatter.audience.flatMap((id) =>
      check(
        'audience',
        'audience',
        id,
        organisation.audiences.map((audience) => audience.id),
      ),
    ),
    ...frontMatter.records.flatMap((record) => check('records', 'record', record, known.records.keys())),
  ];
}

/** The field that `review` names must hold an interval. */
function reviewProblems(review: string | undefined, place: FilePlace): Diagnostic[] {
  if (review === undefined || fieldAt(review)?.kind === 'interval') return [];
  const intervals = knownPaths().filter((path) => fieldAt(path)?.kind === 'interval');
  return [
    diagnostic(
      place,
      'unknown-interval',
      `"${review}" in \`review\` is no interval of the config.`,
      didYouMean(review, intervals, 'Name a field such as plan.reviewInterval, or leave `review` out.'),
    ),
  ];
}
