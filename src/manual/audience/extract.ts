import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Decision, type Locate, type Organisation, printingOf } from '../../organisation/index.ts';
import { type EditionId, editions } from '../../standard/index.ts';
import { unprintableProblems } from '../checks/acts.ts';
import type { History } from '../control/acts/history.ts';
import { fingerprintOf } from '../control/fingerprint.ts';
import { freeze } from '../control/freeze.ts';
import type { FrozenTree } from '../control/frozen-tree.ts';
import type { Hashes } from '../control/hashes.ts';
import type { Candidate, PublishedDocument, Restore } from '../control/publication.ts';
import { clauseEntries } from '../entries/clauses.ts';
import { documentEntries } from '../entries/documents.ts';
import { onCallEntry } from '../entries/on-call.ts';
import { publishedOrganisation } from '../entries/published-organisation.ts';
import type { Manual } from '../model/manual.ts';
import { termsOf } from '../model/terms.ts';
import type { Node } from '../model/tree.ts';
import type { Known } from '../reading/context.ts';
import type { ReadContext } from '../reading/read.ts';
import { restoreDocument } from '../reading/restore.ts';
import { manualWords } from '../words/catalogue.ts';
import { formatMessage, type Words } from '../words/words.ts';
import { writeContext } from '../writing/write-context.ts';
import { type WrittenManual, writtenManual } from '../writing/written-manual.ts';
import type { Audience } from './audience.ts';
import { clean } from './clean.ts';
import { aboveLevelProblems, type ChosenDocument, chosenDocuments } from './documents.ts';
import { fileProblems, filesThatGo } from './files.ts';
import type { Said } from './find-words.ts';
import { type ItemJudge, itemJudge } from './judge-items.ts';
import { valueJudge } from './judge-values.ts';
import { addressJudge } from './led-to.ts';
import { namedByLeftOut } from './left-out.ts';
import { numberProblems } from './numbers.ts';
import { prune } from './prune.ts';
import { namedIn, reducedKnown, reducedOrganisation, titledRoles } from './reduced.ts';
import { hiddenFinder, spokenProblems } from './spoken.ts';
import { roleTitleProblems, type TitleOf, titleProblems, titlesSaid } from './titles.ts';

/** What an extract is made from: the whole manual as it was read. */
export interface ExtractGround {
  organisation: Organisation;
  decisions: readonly Decision[];
  edition: EditionId;
  known: Known;
  words: Words;
  ready: readonly Candidate[];
  approvals: ReadonlyMap<string, History>;
  /** ISO 8601. */
  day: string;
  restore: Restore;
  hashes: Hashes;
  locate: Locate;
}

/** The manual of an audience, with what keeps it from being handed out. */
export interface Extract extends WrittenManual {
  manual: Manual;
  documents: ReadonlyMap<string, PublishedDocument>;
  problems: Diagnostic[];
  /** What the audience must not know of what is said: "the name of customers.bolt"; in programs, what none says by itself. */
  hiddenIn(said: Said, isProgram?: boolean): string[];
}

/**
 * The manual as an audience gets it. It is made here once, from the documents that were chosen and pruned, and from an
 * organisation of which nothing but names is left; whatever is written takes only that, so nothing else can flow out.
 */
export function extractFor(audience: Audience, ground: ExtractGround): Extract {
  const { organisation, edition, day, hashes } = ground;
  const items = itemJudge(audience, organisation);
  const judged: Judged = {
    ...{ ...ground, audience, items },
    titleOf: titlesSaid({ ...ground, audience, items }),
    unnamed: namedByLeftOut(ground.decisions, audience.without),
  };
  const { chosen, lost } = chosenDocuments(ground.ready, judged);
  const trees = chosen.map((one) => prunedTree(one, chosen, judged));
  const reduced = reducedOrganisation(organisation);
  const context = {
    edition,
    organisation: reduced,
    known: reducedKnown(ground.known, namedIn(trees, chosen), chosen, edition),
    words: manualWords(printingOf(reduced)),
    defaults: new Set<string>(),
    written: new Set<string>(),
  };
  const published = chosen.map((one, index) =>
    publishedDocument(one, trees[index] as Node, { context, audience, hashes }),
  );
  const manual = manualOf(published, context, { day, extractFor: audience.name });
  const { terms } = termsOf(published.map(({ document }) => document));
  const find = hiddenFinder(published, judged);
  const written = writtenManual(manual, published, writeContext(manual, context, terms), hashes);
  return {
    manual,
    documents: new Map(published.map((one) => [one.document.key, one])),
    ...written,
    hiddenIn: (said, isProgram) => find(said, isProgram).map(({ what }) => what),
    problems: [
      ...unprintableProblems(lost),
      ...titleProblems(chosen, judged),
      ...roleTitleProblems(chosen, judged),
      ...numberProblems(chosen, judged),
      ...fileProblems(chosen, judged),
      ...aboveLevelProblems(chosen, judged),
      ...(published.length === 0 ? [emptyExtract(audience, ground.locate)] : []),
      ...spokenProblems(published, written, { ...judged, find }),
    ],
  };
}

function manualOf(
  published: readonly PublishedDocument[],
  { edition, organisation, known, words }: ReadContext,
  { day, extractFor }: { day: string; extractFor: string },
): Manual {
  // Which fields of the config a text speaks from is told in registers, and there are none.
  const documents = documentEntries(published, edition).map((entry) => ({ ...entry, paths: [], unsaid: [] }));
  return {
    edition: editions[edition],
    organisation: publishedOrganisation(organisation),
    printing: printingOf(organisation),
    clauses: clauseEntries(documents, [], organisation, edition, words),
    documents,
    roles: titledRoles(known),
    onCall: onCallEntry(organisation, words),
    ...nothing(),
    publication: 'approved',
    documentsOn: day,
    extractFor,
  };
}

/** What an extract has nothing of, since nobody judges it yet. */
const nothing = () => ({
  records: [],
  contacts: [],
  services: [],
  promises: [],
  customers: [],
  suppliers: [],
  obligations: [],
  reviews: [],
  changes: [],
  decisions: [],
  questions: [],
  withdrawn: [],
  coming: [],
  missing: [],
  waivers: [],
  problems: [],
  downloads: [],
});

interface Judged extends ExtractGround {
  audience: Audience;
  items: ItemJudge;
  titleOf: TitleOf;
  /** Roles and records, by their ids, that no step says. */
  unnamed: ReadonlySet<string>;
}

/** The approved text of a document without what the audience must not know. */
function prunedTree(
  { now, page, isOwn }: ChosenDocument,
  chosen: readonly ChosenDocument[],
  { audience, known, items, organisation, words, titleOf, unnamed, hashes }: Judged,
): Node {
  const keys = new Set(chosen.map((one) => one.now.document.key));
  const hasDocument = (key: string) => keys.has(key);
  const { goes } = filesThatGo(now, page, { audience, hashes });
  const cleaned = clean(page.tree.children ?? [], {
    hasDocument,
    hasFile: goes,
    ledTo: addressJudge({
      ...{ organisation, items, hasDocument, hasFile: goes },
      documents: known.documents.values(),
    }),
    saysTitle: (key) => titleOf(key) !== undefined,
    nameOf: (key, initial) => {
      const { otherDocument, otherDocumentFirst } = words.site;
      const hidden = known.documents.get(key);
      const title = titleOf(key);
      return hidden && title !== undefined
        ? `${hidden.number} ${title}`
        : initial
          ? otherDocumentFirst
          : otherDocument;
    },
  });
  const parts = known.documents.get(now.document.key)?.item?.parts ?? [];
  return {
    type: 'root',
    children: prune(cleaned, valueJudge(items, { parts, isOwn, without: audience.without, unnamed })),
  };
}

/** Nobody outside has to know how the house controls the document: who looked at it when, what came before, what comes. */
function publishedDocument(
  { now, history, version, page }: ChosenDocument,
  tree: Node,
  { context, audience, hashes }: { context: ReadContext; audience: Audience; hashes: Hashes },
): PublishedDocument {
  const { approval, inForceFrom } = version;
  const frozen = history.trees.get(approval.version) as FrozenTree;
  const { madeFor: _, about: __, ...document } = now.document;
  const past = { formerKeys: [], formerSlugs: [] };
  const bare = { ...document, ...past, consent: [], audience: [], review: null, lengthReason: null };
  const read = restoreDocument(
    // What else people search for was written for the house.
    { ...page, tree, aliases: [] },
    frozen,
    { ...now, document: bare },
    context,
    (hash, address) => hashes.keptFile(now.path, hash, address),
  );
  const text = freeze({ document: read.document, tree }, { textOf: () => '', file: (at) => page.files[at] });
  return {
    ...read,
    fingerprint: fingerprintOf(text, hashes.text),
    reviewInterval: '',
    control: {
      state: 'in-force',
      version: formatMessage(context.words.site.extractOf, {
        version: approval.version,
        audience: audience.name,
      }),
      approvedOn: approval.on,
      inForceFrom,
      ...{ answersChanged: false, lastReview: null, nextReview: null, draftChanges: null },
      ...{ withdrawal: null, withdrawalAhead: null },
      ...{ awaiting: [], acceptedDefaults: [], versions: [], carriedOver: [] },
    },
  };
}

const emptyExtract = ({ id }: Audience, locate: Locate): Diagnostic =>
  diagnostic(
    locate(['audiences', id]),
    'empty-extract',
    `The audience ${id} gets no document: the extract would be empty.`,
    'An extract has approved texts alone. Name a level, a party or documents for it, or approve documents (clausebook approve).',
  );
