import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { wholeFile } from '../../diagnostics/place.ts';
import type { Locate, Organisation } from '../../organisation/index.ts';
import { mustBeSigned } from '../control/acts/act.ts';
import { actsOf, type History } from '../control/acts/history.ts';
import { standingOn } from '../control/acts/standing.ts';
import { plainForm } from '../control/plain-form.ts';
import type { View } from '../control/view.ts';
import type { Document } from '../model/document.ts';

/** What acts say that is possible, but needs a look: documents that are gone, approvers who are none, other organisations. */
export function controlFindings(
  documents: readonly Document[],
  approvals: ReadonlyMap<string, History>,
  day: string,
  organisation: Organisation,
): Diagnostic[] {
  const { signedFrom } = organisation.documents;
  const used = new Set(
    documents.map(({ key, formerKeys }) => [key, ...formerKeys].find((one) => approvals.has(one))),
  );
  const histories = [...approvals.values()];
  return [
    ...othersActs(histories, documents, day, organisation),
    ...histories.flatMap((history) => [
      ...(used.has(history.document) ? [] : sourceGone(history, day)),
      ...notApprovers(history, day),
      ...unsignedActs(history, signedFrom),
    ]),
  ];
}

/**
 * Of the versions that hold or will. Templates are the same everywhere, so that acts copied from a sister's manual fit; one
 * whose organisation was renamed since fits as well, so the organisation says which names were its own.
 */
function othersActs(
  histories: readonly History[],
  documents: readonly Document[],
  day: string,
  { name, legalName, shortName, formerNames }: Organisation,
): Diagnostic[] {
  const plain = (one: string) => plainForm(one).trim().toLowerCase();
  const own = new Set([name, legalName, shortName, ...formerNames].map(plain));
  const others = histories.flatMap((history) => {
    const { inForce, pending } = standingOn(history, day);
    const counting = new Set([inForce, pending].map((version) => version?.approval.version));
    return history.acts.filter(
      ({ act }) =>
        (act.act === 'approved' || act.act === 'agreed' || act.act === 'reviewed') &&
        counting.has(act.version) &&
        !own.has(plain(act.organisation)),
    );
  });
  return [...Map.groupBy(others, ({ act }) => act.organisation)].flatMap(([other, acts]) => {
    const [first] = acts;
    if (!first) return [];
    const { document } = first.act;
    const now = documents.find(({ key, formerKeys }) => [key, ...formerKeys].includes(document));
    const more = acts.length > 1 ? ` So ${acts.length === 2 ? 'does 1' : `do ${acts.length - 1}`} more.` : '';
    return [
      diagnostic(
        { file: first.file, ...wholeFile },
        'act-of-another-organisation',
        `This act names "${other}", and the manual is that of "${name}".${more}`,
        `If the organisation had that name before, write it under formerNames in the config. Else approve the text anew (clausebook approve ${now?.key ?? document}).`,
      ),
    ];
  });
}

function unsignedActs({ acts }: History, signedFrom: string | undefined): Diagnostic[] {
  return acts
    .filter((one) => mustBeSigned(one.act, signedFrom) && one.signedWith === undefined)
    .map(({ file, act }) =>
      diagnostic(
        { file, ...wholeFile },
        'unsigned-act',
        `Acts are signed from ${signedFrom} on (documents.signedFrom), and this one of ${act.entered} is not.`,
        'Delete it if it was never committed, and act again with --sign.',
      ),
    );
}

function sourceGone(history: History, day: string): Diagnostic[] {
  const last = history.acts.at(-1);
  const { inForce, pending, withdrawalAhead } = standingOn(history, day);
  if (!last || withdrawalAhead || !(inForce || pending)) return [];
  return [
    diagnostic(
      { file: last.file, ...wholeFile },
      'source-gone',
      `"${history.document}" was approved, but is no document of this manual any more.`,
      `Withdraw it (clausebook withdraw ${history.document}) or bring its text back. If it has another id now, write formerIds: [${history.document.split('.')[0]}] in its front matter.`,
    ),
  ];
}

/** Of the versions that hold or will, and of the last review of each: an earlier one is mended by it. */
function notApprovers(history: History, day: string): Diagnostic[] {
  const { inForce, pending } = standingOn(history, day);
  return [inForce, pending].flatMap((version) => {
    if (!version) return [];
    const { approval } = version;
    const review = actsOf(history, 'reviewed').findLast(
      (one) => one.version === approval.version && one.on <= day,
    );
    const done = [
      { act: approval, did: 'approved', again: 'approve' },
      ...(review ? [{ act: review, did: 'reviewed', again: 'review' }] : []),
    ];
    const asked = history.trees.get(approval.version)?.control.approver;
    return done.flatMap(({ act, did, again }) => {
      const { role, name, check } = act.by;
      const file = history.acts.find((one) => one.act === act)?.file ?? '';
      const told = (message: string, hint: string) => [
        diagnostic({ file, ...wholeFile }, 'not-the-approver', message, hint),
      ];
      if (asked !== undefined && asked !== role)
        return told(
          `Version ${approval.version} was ${did} as "${role}", but its approver is "${asked}".`,
          `Let the holder of "${asked}" ${again} it.`,
        );
      if (check !== 'not-confirmed') return [];
      return told(
        `${name} ${did} version ${approval.version} as "${role}", but was neither holder nor deputy of that role on ${act.on}.`,
        `Let the holder or the deputy ${again} it, or name this person in the config and ${again} again.`,
      );
    });
  });
}

/** Approved texts that can't be printed though they are in force. */
export const unprintableProblems = (
  unprintable: readonly { document: Document; trusted: boolean }[],
): Diagnostic[] =>
  unprintable.map(({ document: { file, number, title }, trusted }) =>
    diagnostic(
      { file, ...wholeFile },
      'unprintable-approved-text',
      trusted
        ? `${number} ${title} runs code of its own and was changed, so its approved text can't be printed.`
        : `The page of the approved text of ${number} ${title} is not stored as it was approved.`,
      trusted
        ? 'Approve the new text, or bring the file back as it was approved.'
        : 'Bring the file that ends in .page.json back as it was committed, or approve the text anew.',
    ),
  );

/** Only approved text may show, and there is none. `locate` finds places in the config. */
export const nothingApproved = (
  locate: Locate,
  { day, documentsOnly }: Pick<View, 'day' | 'documentsOnly'>,
) =>
  diagnostic(
    locate(['site', 'publication']),
    'nothing-approved',
    documentsOnly
      ? `The documents in force on ${day} are asked for, and no document is in force: the site would be empty.`
      : 'Only approved text may show, and no document is in force: the manual would be empty.',
    documentsOnly
      ? 'Name a later day with --as-of, or approve documents (clausebook approve).'
      : 'Approve documents (clausebook approve). Drafts are published with "drafts" here, or by build --drafts.',
  );
