import { type ControlValue, controlBlock } from '../../manual/control/control-block.ts';
import { stateLabel } from '../../manual/control/state.ts';
import { stateSentence } from '../../manual/control/state-sentence.ts';
import { versionShown } from '../../manual/control/version-shown.ts';
import { label } from '../../manual/model/label.ts';
import { lookUp } from '../../manual/model/look-up.ts';
import type { DocumentEntry, Manual } from '../../manual/model/manual.ts';
import { pageFinder, pagesOf, usedTypes } from '../../manual/site-map.ts';
import { pageWords } from '../../manual/words/page-words.ts';
import { formatMessage, type Words } from '../../manual/words/words.ts';
import { issueInWords } from '../issue.ts';
import { statesOf } from '../states.ts';
import type { Book, BookDocument, BookVolume } from './book.ts';

/** What a book is made from beside the manual. */
export interface BookSource {
  manual: Manual;
  words: Words;
  /** The documents that it holds; they come in the order of the manual. */
  documents: readonly DocumentEntry[];
  /** Whether these, or those of all volumes, are all documents there are. */
  isWhole: boolean;
  /** Which of several volumes it is, from 1, and what each of them holds. */
  volume?: { number: number; all: readonly SourceVolume[] };
  /** The day of the manual's issue, ISO 8601. */
  day: string;
  /** SHA-256 of the manifest of the built site. */
  manifest: string;
  /** Address of the file of the logo; empty where there is none. */
  logo: string;
  /** The HTML of the page of a document. */
  pageOf(slug: string): string;
}

/** A volume by its file, and what it holds. */
export interface SourceVolume {
  /** Name of its file, without a folder. */
  file: string;
  documents: readonly DocumentEntry[];
}

/** Documents in the order in which books have them: that of the types, and in each that of the manual. */
export function inBookOrder(documents: readonly DocumentEntry[], manual: Manual): DocumentEntry[] {
  const chosen = new Set(documents);
  return usedTypes(manual).flatMap((type) => type.documents.filter((one) => chosen.has(one)));
}

/** The manual, or some documents of it, as a book; or a volume of it. */
export function bookOf(source: BookSource): Book {
  const { manual, words, isWhole, day, manifest, logo } = source;
  const { site, counted } = pageWords(words);
  const { organisation, edition } = manual;
  const pageAt = pageFinder(pagesOf(manual, words));
  const ordered = inBookOrder(source.documents, manual);
  const [only] = ordered;
  const single = ordered.length === 1 && !isWhole && !source.volume ? only : undefined;
  const subtitle = single ? label(single) : isWhole ? '' : site.bookSelection;
  const volume = volumeOf(source);
  const title = subtitle === '' ? organisation.title : subtitle;
  const places = { title, volume: volume?.number ?? 1, volumes: volume?.all.length ?? 1 };
  return {
    language: organisation.language,
    direction: directionOf(organisation.locale),
    title: volume ? formatMessage(site.bookVolumeTitle, places) : title,
    subtitle,
    organisation: organisation.legalName || organisation.name,
    manualTitle: organisation.title,
    logo,
    accent: organisation.accentColour || '#0f5c63',
    issue: issueInWords({ day, manifest }, words),
    hasFront: single === undefined,
    facts: [
      ...(volume ? [[site.bookVolumeLabel, formatMessage(site.bookVolumeOf, places)] as const] : []),
      ...(volume ? [[site.bookVolumeHolds, fromTo(ordered, site.bookVolumeFromTo)] as const] : []),
      [site.bookStandard, edition.name],
      [site.bookIssueLabel, issueInWords({ day, manifest }, words, '{date}, {hash}')],
      [site.classification, words.list([...new Set(ordered.map(({ classification }) => classification))])],
      [site.bookDocuments, `${counted('documents', ordered.length)}: ${statesOf(ordered, words)}`],
    ],
    documents: ordered.map((document) => documentOf(document, source, pageAt)),
    ...(volume ? { volume } : {}),
    words: {
      contents: site.bookContents,
      cover: site.bookCover,
      pageOf: site.bookPageOf,
      pageAlone: site.bookPage,
      seePage: site.bookSeePage,
      seeVolume: site.bookSeeVolume,
      allVolumes: site.bookAllVolumes,
      volumeOf: volume ? formatMessage(site.bookVolumeOf, places) : '',
      uncontrolled: site.uncontrolledShort,
      control: site.bookControl,
      history: site.bookVersions,
      historyHead: [site.version, site.bookVersionFrom, site.bookVersionApproved, site.bookVersionSummary],
    },
  };
}

function volumeOf({ volume, words, manual }: BookSource): BookVolume | undefined {
  if (!volume) return undefined;
  const { site } = pageWords(words);
  return {
    number: volume.number,
    all: volume.all.map(({ file, documents }, index) => ({
      name: formatMessage(site.bookVolume, { volume: index + 1 }),
      file,
      documents: inBookOrder(documents, manual).map(({ slug, number, title }) => ({ slug, number, title })),
    })),
  };
}

/** The first and the last of some documents. */
function fromTo(documents: readonly DocumentEntry[], sentence: string): string {
  const [first, last] = [documents[0], documents.at(-1)];
  if (!first || !last) return '';
  return first === last ? label(first) : formatMessage(sentence, { first: label(first), last: label(last) });
}

function documentOf(
  document: DocumentEntry,
  { manual, words, pageOf }: BookSource,
  pageAt: ReturnType<typeof pageFinder>,
): BookDocument {
  const { site, dateInWords, intervalInWords } = pageWords(words);
  const { state, explained } = stateSentence(document, words, dateInWords, manual.documentsOn);
  const formats = { date: dateInWords, interval: intervalInWords };
  const rows = controlBlock(document, manual.decisions, words, formats).map(
    (row) => [row.label, inWords(row.value, manual, words)] as const,
  );
  const listed = pageAt(document.url)?.state ?? '';
  const role = (id: string) => lookUp(manual).role(id)?.title ?? id;
  const day = (iso: string | null) => (iso === null ? '' : dateInWords(iso));
  return {
    slug: document.slug,
    number: document.number,
    title: document.title,
    group: words.documentTypes[document.type],
    state: listed,
    version: versionShown(document, site) || stateLabel(document.status, site),
    classification: document.classification,
    control: [
      ...rows.slice(0, 3),
      [site.bookState, [state, explained].filter(Boolean).join('. ')] as const,
      ...rows.slice(3),
      [site.bookFingerprint, document.fingerprint.text] as const,
    ],
    history: document.versions
      .toReversed()
      .map(({ version, inForceFrom, approvedOn, role: by, summary, basis }) => [
        version,
        day(inForceFrom),
        `${day(approvedOn)}, ${role(by)}`,
        basis === null ? summary : `${summary} (${site.basis}: ${basis})`,
      ]),
    page: () => pageOf(document.slug),
  };
}

function inWords(value: ControlValue, manual: Manual, words: Words): string {
  const known = lookUp(manual);
  switch (value.kind) {
    case 'role':
      return known.role(value.id)?.title ?? value.id;
    case 'document': {
      const found = manual.documents.find(({ key }) => key === value.id);
      return found ? label(found) : value.id;
    }
    case 'clauses':
      return words.list(known.clauses(value.numbers).map(label));
    case 'default-values':
      return pageWords(words).counted('defaultValues', value.count);
    default:
      return value.text;
  }
}

/** Whether a language is written from right to left, by its script. */
function directionOf(locale: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(locale).maximize().script ?? '';
  return ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'].includes(script) ? 'rtl' : 'ltr';
}
