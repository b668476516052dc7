import { isInForce } from '../../manual/control/state.ts';
import type { DocumentEntry, Manual } from '../../manual/model/manual.ts';
import { controlState } from '../../manual/registers/control-state.ts';
import { descriptions } from '../../manual/registers/index.ts';
import { pageWords } from '../../manual/words/page-words.ts';
import { formatMessage, type SiteKey, type Words } from '../../manual/words/words.ts';
import { filteredBy } from '../filtered-by.ts';

/** One figure of the manual's state. */
export interface GlanceFact {
  name: string;
  /** Where the figure comes from; left out where no page shows it. */
  to?: string;
  value: string;
  note: string;
  /** What the note counts, each with where it is shown alone; left out where the note counts nothing. */
  parts?: readonly { text: string; to: string }[];
  /** Part of the whole, 0 to 100. */
  share?: number;
}

/** States of documents that are not in force, and what the front page says of each. */
const notInForce = [
  ['draft', 'inForceDrafts'],
  ['changed', 'inForceChanged'],
  ['awaiting-agreement', 'inForceAwaiting'],
  ['scheduled', 'inForceScheduled'],
] as const satisfies readonly (readonly [DocumentEntry['status'], SiteKey])[];

/** How the manual stands today, in figures. */
export function keyFiguresOf(manual: Manual, words: Words): readonly GlanceFact[] {
  const { documents, records, roles, decisions, missing, problems, waivers } = manual;
  const { site, figure, counted } = pageWords(words);
  const controlled = documents.filter(({ status }) => status !== 'withdrawn');
  const approved = controlled.filter(({ status }) => isInForce(status)).length;
  const single = roles.filter(({ classWords }) => classWords === '');
  const held = single.filter(({ holder }) => holder !== '').length;
  const decided = decisions.filter((decision) => decision.decided).length;

  const partOf = (part: number, total: number) => ({
    value: formatMessage(site.ofTotal, { part: figure(part), total: figure(total) }),
    // A whole bar says that nothing is missing: it is not rounded up to.
    ...(total === 0 ? {} : { share: Math.floor((part / total) * 100) }),
  });

  // Of the documents that are not in force, how many are in which state.
  const others = notInForce.flatMap(([status, sentence]) => {
    const [one, ...more] = controlled.filter((document) => document.status === status);
    if (!one) return [];
    const text = formatMessage(site[sentence], { count: figure(1 + more.length) });
    return [{ text, to: filteredBy(descriptions.documents.path, 'status', controlState(one, site).text) }];
  });

  return [
    {
      name: site.documentsApproved,
      to: descriptions.documents.path,
      ...partOf(approved, controlled.length),
      note: others.length === 0 ? site.inForceAll : others.map(({ text }) => text).join(', '),
      parts: others,
    },
    ...(missing.length === 0
      ? []
      : [
          {
            name: site.missingRegister,
            to: descriptions.missing.path,
            value: counted('entriesToMake', missing.length),
            note: site.missingNote,
          },
        ]),
    {
      name: site.valuesDecided,
      to: descriptions.decisions.path,
      ...partOf(decided, decisions.length),
      note: counted('defaults', decisions.length - decided),
    },
    {
      name: site.rolesNamed,
      to: descriptions.roles.path,
      ...partOf(held, single.length),
      note: site.rolesNamedNote,
    },
    {
      name: site.recordsKept,
      to: descriptions.records.path,
      value: figure(records.length),
      note: site.recordsKeptNote,
    },
    ...(waivers.length === 0
      ? []
      : [
          {
            name: site.waiverRegister,
            to: descriptions.waivers.path,
            value: figure(waivers.length),
            note: site.waiversNote,
          },
        ]),
    ...(problems.length === 0
      ? []
      : [
          {
            name: site.warnings,
            ...(manual.publication === 'drafts' ? { to: '#warnings' } : {}),
            value: figure(problems.length),
            note: manual.publication === 'drafts' ? site.warningsBelow : site.warningsNote,
          },
        ]),
  ];
}
