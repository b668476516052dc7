import { type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import { type Decision, type Locate, type Organisation, printingOf } from '../organisation/index.ts';
import { type EditionId, editions } from '../standard/index.ts';
import type { Audience } from './audience/audience.ts';
import { type Extract, extractFor } from './audience/extract.ts';
import { controlFindings, nothingApproved, unprintableProblems } from './checks/acts.ts';
import { anchorProblems } from './checks/anchors.ts';
import { audienceProblems } from './checks/audiences.ts';
import { idleRoles } from './checks/idle-roles.ts';
import { leftOutProblems } from './checks/left-out.ts';
import { lostAnswers } from './checks/lost-answers.ts';
import { segregationProblems } from './checks/segregation.ts';
import { without } from './checks/without.ts';
import { withoutRepeats } from './checks/without-repeats.ts';
import type { History } from './control/acts/history.ts';
import { candidates } from './control/candidates.ts';
import type { Hashes } from './control/hashes.ts';
import { filesOfVersions, type VersionFile, type VersionSource } from './control/history/version-files.ts';
import { versionSourceOf } from './control/history/version-source.ts';
import { outOfForce, type PublishedDocument, publish, shownTitle } from './control/publication.ts';
import type { View } from './control/view.ts';
import { absentDocuments } from './entries/absent.ts';
import { changeEntries } from './entries/changes.ts';
import { clauseEntries } from './entries/clauses.ts';
import { customerEntries } from './entries/customers.ts';
import { decisionEntries } from './entries/decisions.ts';
import { changedEntries, documentEntries } from './entries/documents.ts';
import { leftOutAnswers } from './entries/left-out-answers.ts';
import { missingEntries } from './entries/missing.ts';
import { obligationEntries } from './entries/obligations.ts';
import { onCallEntry } from './entries/on-call.ts';
import { partyContacts } from './entries/party-contacts.ts';
import { promiseEntries } from './entries/promises.ts';
import { publishedOrganisation } from './entries/published-organisation.ts';
import { questionEntries } from './entries/questions.ts';
import { recordEntries } from './entries/records.ts';
import { reviewEntries } from './entries/review-intervals.ts';
import { roleEntries } from './entries/roles.ts';
import { serviceEntries, supplierEntries } from './entries/services.ts';
import { waiverEntries } from './entries/waivers.ts';
import { type FrozenText, frozenText } from './frozen-text.ts';
import type { LibraryContext } from './library/context.ts';
import { makeLibrary } from './library/library.ts';
import { followedEdition } from './model/followed-edition.ts';
import { knownIn, type SiteFiles } from './model/known.ts';
import type { DocumentEntry, Manual } from './model/manual.ts';
import { once } from './model/memoise.ts';
import { reviewIntervalOf } from './model/review-interval.ts';
import type { SourceFile } from './model/source-file.ts';
import { termsOf } from './model/terms.ts';
import { noMemory, type ReadMemory, rememberingReader } from './reading/memory.ts';
import type { ReadContext } from './reading/read.ts';
import { wouldBe } from './reading/would-be.ts';
import { releaseFacts } from './release/facts.ts';
import { type Gate, gateOf } from './release/gate.ts';
import type { StyleChoice } from './style/style-check.ts';
import { styleProblems } from './style/style-problems.ts';
import type { Words } from './words/words.ts';
import { forEverybody } from './writing/for-everybody.ts';
import { writeContext } from './writing/write-context.ts';
import { type WrittenManual, writtenManual } from './writing/written-manual.ts';

/** All that a manual is made from; nothing else flows in. */
export interface ManualInput {
  organisation: Organisation;
  decisions: readonly Decision[];
  /** Paths that the organisation wrote; what is empty and not among them is unsaid. */
  written: ReadonlySet<string>;
  /** Templates and own documents, parsed. */
  sources: readonly SourceFile[];
  words: Words;
  /** What was done about documents, by their key. */
  approvals: ReadonlyMap<string, History>;
  view: View;
  hashes: Hashes;
  /** Edition of the templates' bare numbers. */
  templateEdition: EditionId;
  /** Finds places in the organisation's own file. */
  locate: Locate;
  /** Problems found before, in the organisation's own file. */
  problems: readonly Diagnostic[];
  /** What an earlier making of the same manual read; it is brought up to date. */
  memory?: ReadMemory;
  site: SiteFiles;
}

/** The manual and its documents, with what writes their bodies on demand. */
export interface MadeManual extends WrittenManual {
  manual: Manual;
  /** The documents that readers get, by key, with their trees. */
  documents: ReadonlyMap<string, PublishedDocument>;
  /** The text of a document as an approval of it would bind and store it; nothing for an unknown document. */
  frozen(key: string): FrozenText | undefined;
  /** The documents whose text of today is another than the one that was approved, whichever of them readers get. */
  changed(): readonly DocumentEntry[];
  /** What stands against a release of it, looked for when it is asked. */
  gate(): Gate;
  /** What the organisation's own texts could say better, looked for when it is asked. */
  style(choice?: StyleChoice): Diagnostic[];
  /** What the pages of approved versions are written from, but for the acts and texts. */
  versionSource(): VersionSource;
  /** The files that show approved versions and what changed in them, document by document: their texts are large. */
  versionFiles(): Iterable<VersionFile>;
  /** In an extract: what its readers must not know of what is said, "the name of customers.bolt". */
  hiddenIn?: Extract['hiddenIn'];
  /** What an audience gets of it, made when it is asked for. */
  extract(audience: Audience): Extract;
}

/** Makes the manual out of its parts. Nothing is thrown for bad input: see `manual.problems`. */
export function makeManual(input: ManualInput): MadeManual {
  const { organisation, words, sources } = input;
  const edition = followedEdition(organisation);
  const problems: Diagnostic[] = [...input.problems, ...sources.flatMap((source) => source.problems)];
  const libraryContext: LibraryContext = {
    organisation,
    words,
    editionOf: (origin) => (origin === 'template' ? input.templateEdition : edition),
  };
  const library = makeLibrary(sources, libraryContext);
  problems.push(...library.problems);
  const context: ReadContext = {
    organisation,
    edition,
    words,
    known: knownIn(
      library.volumes.map((volume) => ({
        ...volume,
        identity: {
          ...volume.identity,
          title: shownTitle(volume.identity, input.approvals, input.view),
        },
      })),
      input.site,
      {
        organisation,
        edition,
        words,
        decisions: input.decisions,
        leftOut: library.leftOut,
        outOfForce: outOfForce(library.volumes, input.approvals, input.view),
      },
    ),
    written: input.written,
    defaults: new Set(input.decisions.filter(({ decided }) => !decided).map(({ path }) => path)),
  };
  const readings = library.volumes.map(rememberingReader(context, input.memory ?? noMemory()));
  problems.push(...readings.flatMap((result) => result.problems));
  const all = readings.map(({ read }) => read.document);
  problems.push(...leftOutProblems(all, library.leftOut, input));
  problems.push(...audienceProblems(all, organisation, input.locate));
  const replaced = wouldBe(library.replaced, context);
  const unread = new Set(sources.filter(({ tree }) => !tree).map(({ file }) => file));
  problems.push(...lostAnswers(all, replaced, unread));
  const leftOut = leftOutAnswers(wouldBe(library.leftOut, context), replaced, organisation, edition);
  const { candidate, restore } = candidates({
    context,
    hashes: input.hashes,
    reviewInterval: ({ document }) => reviewIntervalOf(document, organisation),
  });
  const { publication, day } = input.view;
  const ready = readings.map(({ read }) => candidate(read));
  const publishAs = (as: View['publication']) =>
    publish(ready, input.approvals, { ...input.view, publication: as }, restore);
  const outcome = publishAs(publication);
  const { published, unpublished, unprintable } = outcome;
  problems.push(...unprintableProblems(unprintable));
  if (publication === 'approved' && published.length + unprintable.length === 0)
    problems.push(nothingApproved(input.locate, input.view));
  problems.push(...controlFindings(all, input.approvals, day, organisation));
  const { terms, problems: termProblems } = termsOf(published.map(({ document }) => document));
  problems.push(...termProblems, ...anchorProblems(published, edition));
  problems.push(...segregationProblems(library.volumes, published, organisation, input.locate));
  const gate = once(() =>
    gateOf(
      releaseFacts({
        day,
        isToday: input.view.isOtherDay !== true,
        edition,
        organisation,
        words,
        decisions: input.decisions,
        known: context.known,
        leftOut,
        locate: input.locate,
        publish: (as) => (as === publication ? outcome : publishAs(as)),
      }),
    ),
  );
  // Whoever waives nothing need not know before a release what stands against it.
  const waivers = organisation.waivers.length > 0 ? gate() : undefined;
  problems.push(...(waivers?.problems ?? []));
  const documents = documentEntries(published, edition);
  const entered = decisionEntries(input.decisions, documents, words, organisation);
  const shown = {
    clauses: clauseEntries(documents, unpublished, organisation, edition, words, leftOut),
    documents,
    records: recordEntries(documents, organisation, edition, words),
    roles: roleEntries(documents, entered, organisation, words),
    decisions: entered.filter(
      // Values that no text in force speaks from are drafts too.
      ({ usedIn }) => publication === 'drafts' || usedIn.length > 0,
    ),
  };
  problems.push(...idleRoles(shown.roles, input.locate));
  const manual: Manual = {
    edition: editions[edition],
    organisation: publishedOrganisation(organisation),
    printing: printingOf(organisation),
    ...shown,
    onCall: onCallEntry(organisation, words),
    contacts: partyContacts(organisation),
    services: serviceEntries(documents, organisation),
    promises: promiseEntries(organisation),
    customers: customerEntries(documents, organisation),
    suppliers: supplierEntries(documents, organisation),
    obligations: obligationEntries(documents, organisation, words),
    reviews: reviewEntries(documents, organisation),
    changes: changeEntries(outcome, input.approvals, day),
    ...absentDocuments(outcome, input.approvals, input.view),
    questions: questionEntries(organisation, input.written),
    missing: missingEntries(shown.clauses, shown.documents, organisation),
    waivers: waiverEntries(waivers?.lines ?? [], shown, words.site.withheld),
    problems: sortDiagnostics(withoutRepeats(without(problems, waivers?.silenced ?? []))),
    downloads: [],
    publication,
    documentsOn: input.view.documentsOnly ? day : null,
    extractFor: null,
  };
  const byKey = new Map(published.map((one) => [one.document.key, one]));
  const everybody = forEverybody(published, organisation, words);
  const writing = writeContext(manual, context, terms);
  const frozen = (one: PublishedDocument) => frozenText(one, writing, input.hashes);
  const versionSource = () =>
    versionSourceOf({ manual, outcome, words, approvals: input.approvals, hashes: input.hashes, frozen });
  return {
    manual,
    documents: byKey,
    changed: () =>
      changedEntries(publication === 'drafts' ? published : publishAs('drafts').published, edition),
    gate,
    style: (choice = {}) =>
      styleProblems(
        { ...library, organisation, written: input.written, words, known: context.known },
        choice,
      ),
    frozen: (key) => {
      const one = byKey.get(key);
      return one && frozen(one);
    },
    versionSource,
    versionFiles: () => filesOfVersions(versionSource(), words, input.hashes.isKept),
    ...writtenManual(manual, everybody.own, writing, input.hashes, everybody.quoted),
    extract: (audience) =>
      extractFor(audience, { ...input, edition, known: context.known, ready, day, restore }),
  };
}
