import { lookUp } from '../../manual/model/look-up.ts';
import type { DocumentEntry, Manual } from '../../manual/model/manual.ts';
import { wholeAddress } from '../../manual/model/reach.ts';
import { listPaths } from '../../manual/model/urls.ts';
import { pageWords } from '../../manual/words/page-words.ts';
import type { SiteKey, Words } from '../../manual/words/words.ts';

/** Something that is reached with one tap. */
export interface UrgentLink {
  label: string;
  note: string;
  to: string;
}

/**
 * What is needed when something is down, by id of the document, with what it is for; and the section at which it opens, where
 * that is not its first step.
 */
const ways = {
  // Who declares one, and whom that one calls, stands before the steps.
  'major-incident-procedure': ['urgentMajor', 'urgentMajorNote', 'trigger'],
  'on-call-guide': ['urgentGuide', 'urgentGuideNote'],
  'emergency-change-procedure': ['urgentChange', 'urgentChangeNote'],
  // Who asks looks for the type first: who approves it, who fulfils it and by when.
  'service-request-procedure': ['urgentRequest', 'urgentRequestNote', 'request-types'],
} as const satisfies Record<string, readonly [label: SiteKey, note: SiteKey, section?: string]>;

type Way = keyof typeof ways;

/** What somebody needs who comes to the front page because something is down. */
export const urgentOnFront = (manual: Manual, words: Words): readonly UrgentLink[] => {
  const { site } = pageWords(words);
  const onCall = { label: site.urgentOnCall, note: site.urgentOnCallNote, to: listPaths.onCall };
  return [
    ...documentLinks(['major-incident-procedure'], manual, words),
    onCall,
    ...documentLinks(['emergency-change-procedure', 'service-request-procedure'], manual, words),
  ];
};

/** What somebody needs who was called at night. */
export const urgentOnCall = (manual: Manual, words: Words): readonly UrgentLink[] =>
  documentLinks(['major-incident-procedure', 'emergency-change-procedure', 'on-call-guide'], manual, words);

/** The procedures that begin with a call of somebody, or are read while somebody waits for one. */
const whileCalling: ReadonlySet<string> = new Set([
  'incident-procedure',
  'major-incident-procedure',
  'service-request-procedure',
  'change-procedure',
  'emergency-change-procedure',
]);

/** Tells the number of the service desk where a reader of a document may have to call it at once; nothing on other documents. */
export const deskCallIn =
  ({ onCall, documentsOn }: Pick<Manual, 'onCall' | 'documentsOn'>) =>
  ({ id }: Pick<DocumentEntry, 'id'>): { number: string; address: string } | undefined => {
    // Documents of a day in the past have no numbers of today.
    if (!whileCalling.has(id) || documentsOn !== null) return undefined;
    const number = onCall.desk.phone;
    const address = wholeAddress(number);
    return address === undefined ? undefined : { number, address };
  };

function documentLinks(keys: readonly Way[], manual: Manual, words: Words): UrgentLink[] {
  const { site } = pageWords(words);
  return keys.flatMap((key) => {
    const [label, note, section]: readonly [SiteKey, SiteKey, string?] = ways[key];
    return lookUp(manual)
      .documents([key])
      .map((document) => ({ label: site[label], note: site[note], to: whereDone(document, section) }));
  });
}

/** A procedure opens where something is done. */
function whereDone({ url, type, steps, headings }: DocumentEntry, opensAt: string | undefined): string {
  const opened = opensAt && headings.find(({ section }) => section === opensAt)?.slug;
  const anchor = type === 'procedure' ? (opened ?? steps[0]?.anchor) : undefined;
  return anchor ? `${url}#${anchor}` : url;
}
