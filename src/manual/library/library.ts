import { type Diagnostic, diagnostic, placed } from '../../diagnostics/diagnostic.ts';
import { type ClauseRef, type EditionId, listedIn, yearOf } from '../../standard/index.ts';
import { followedEdition } from '../model/followed-edition.ts';
import type { Identity, Source } from '../model/identity.ts';
import type { Item } from '../model/items.ts';
import type { SourceFile } from '../model/source-file.ts';
import { fillTitle } from '../reading/title.ts';
import type { LibraryContext } from './context.ts';
import { readClauses, readEdition, readItems } from './entry-facts.ts';
import { nameFaults } from './file-names.ts';
import type { FrontMatter } from './front-matter.ts';
import { misplaced } from './misplaced.ts';
import { numberDocuments } from './numbering.ts';
import type { OwnSection } from './own-sections.ts';
import { type Entry, readEntries } from './read-entries.ts';
import type { Locate } from './read-front-matter.ts';

/** A document in the making: who it is, and the file its text will be read from. */
export interface DocumentSource {
  identity: Identity;
  frontMatter: FrontMatter;
  locate: Locate;
  source: SourceFile;
  /** Files about single sections that are laid over its text. */
  sections: readonly OwnSection[];
}

interface Draft extends Entry {
  origin: Source;
  edition: EditionId;
  clauses: ClauseRef[];
  item: Item | undefined;
}

/** The documents there are, and those that there would be. */
interface Library {
  volumes: DocumentSource[];
  /** Those that the organisation does without; they keep their numbers, so that no other gets another one. */
  leftOut: DocumentSource[];
  /** The templates in the place of which own files stand, in whole or in part. */
  replaced: DocumentSource[];
  problems: Diagnostic[];
}

/**
 * Lays the organisation's own files over the templates and gives every document its key, number, title and slug.
 * A template belongs to the manuals of the editions whose clauses it lists.
 * Files that can't be read are left out; `problems` says why.
 */
export function makeLibrary(sources: readonly SourceFile[], context: LibraryContext): Library {
  const problems: Diagnostic[] = [];
  const manualEdition = followedEdition(context.organisation);
  const { entries: read, problems: found } = readEntries(sources);
  problems.push(...found, ...misplaced(read));
  const own = new Map(
    read.filter(({ source }) => source.origin === 'own').map((entry) => [entry.source.place, entry]),
  );
  const drafts = read
    .filter(
      (entry) =>
        entry.source.origin === 'own' || own.get(entry.source.place)?.frontMatter.id !== entry.frontMatter.id,
    )
    .flatMap((entry): Draft[] => {
      const replaced = read.some(
        ({ source, frontMatter }) =>
          source.origin === 'template' &&
          source.place === entry.source.place &&
          frontMatter.id === entry.frontMatter.id,
      );
      const origin = entry.source.origin === 'template' ? 'template' : replaced ? 'override' : 'own';
      const edition = readEdition(entry, context, problems);
      const clauses = readClauses(entry, edition, context, problems);
      return readItems(entry, context, problems).map((item) => ({
        ...entry,
        origin,
        edition,
        clauses,
        item,
      }));
    })
    .filter(
      ({ origin, clauses }) =>
        origin !== 'template' || clauses.some(({ edition }) => edition === manualEdition),
    )
    .sort(byPlace);
  const numbers = numberDocuments(
    drafts.map(({ frontMatter, clauses, item }) => ({
      type: frontMatter.type,
      clause: listedIn(clauses, manualEdition)[0] ?? (clauses[0] as ClauseRef),
      item: item?.id,
      given: frontMatter.number,
    })),
    context.organisation,
  );
  const volumes = drafts.map(
    ({ source, frontMatter, locate, sections, origin, edition, clauses, item }, index): DocumentSource => {
      const key = item ? `${frontMatter.id}.${item.id}` : frontMatter.id;
      const slug = frontMatter.slug ?? frontMatter.id;
      const identity: Identity = {
        key,
        id: frontMatter.id,
        item,
        number: numbers[index]?.number ?? key,
        numberedBehind: (numbers[index]?.behind ?? []).flatMap((place) => {
          const before = drafts[place];
          return before && !isCountedAsShipped(before, read, context) ? [before.frontMatter.id] : [];
        }),
        ...fillTitle(frontMatter.titles[yearOf(manualEdition)] ?? frontMatter.title, {
          source,
          locate,
          item,
          context,
          problems,
        }),
        type: frontMatter.type,
        slug: item ? `${slug}-${item.id}` : slug,
        formerSlugs: frontMatter.formerSlugs.map((former) => (item ? `${former}-${item.id}` : former)),
        formerKeys: frontMatter.formerIds.map((former) => (item ? `${former}.${item.id}` : former)),
        edition,
        clauses,
        source: origin,
        file: source.file,
      };
      return { identity, frontMatter, locate, source, sections };
    },
  );
  const all = withoutDoubles(volumes, problems);
  const left = new Set(context.organisation.leftOut.documents.map(({ id }) => id));
  const kept = all.filter(({ identity }) => !left.has(identity.id));
  return {
    volumes: kept,
    leftOut: all.filter(({ identity }) => left.has(identity.id)),
    replaced: replacedBy(kept, read, context),
    problems,
  };
}

/** Whether a document has its turn in numbering as the library has it: a template, or an own one of the same type and clause. */
function isCountedAsShipped(
  { origin, source, frontMatter, clauses }: Draft,
  read: readonly Entry[],
  context: LibraryContext,
): boolean {
  if (origin !== 'override') return origin === 'template';
  const template = read.find(
    (entry) => entry.source.origin === 'template' && entry.source.place === source.place,
  );
  if (template?.frontMatter.type !== frontMatter.type) return false;
  const edition = followedEdition(context.organisation);
  const first = (all: readonly ClauseRef[]) => (listedIn(all, edition)[0] ?? all[0])?.number;
  return first(readClauses(template, readEdition(template, context, []), context, [])) === first(clauses);
}

/** The templates that own files took the place of, in whole or in part, each as the document it would have been. */
function replacedBy(
  volumes: readonly DocumentSource[],
  read: readonly Entry[],
  context: LibraryContext,
): DocumentSource[] {
  const templates = new Map(
    read.filter(({ source }) => source.origin === 'template').map((entry) => [entry.source.place, entry]),
  );
  return volumes.flatMap(({ identity, source, sections }) => {
    const isOwn = identity.source === 'override' || sections.length > 0;
    const entry = isOwn ? templates.get(source.place) : undefined;
    if (!entry) return [];
    const edition = readEdition(entry, context, []);
    const clauses = readClauses(entry, edition, context, []);
    return [{ ...entry, source: entry.whole, sections, identity: { ...identity, edition, clauses } }];
  });
}

/** Templates first, then own documents: so an own document never changes the number of a shipped one. */
function byPlace(a: Draft, b: Draft): number {
  const own = Number(a.origin === 'own') - Number(b.origin === 'own');
  return (
    own ||
    a.frontMatter.order - b.frontMatter.order ||
    (a.source.place < b.source.place ? -1 : a.source.place > b.source.place ? 1 : 0)
  );
}

/** Keys, numbers and slugs stand for one document each; later ones with a taken one are problems. */
function withoutDoubles(volumes: DocumentSource[], problems: Diagnostic[]): DocumentSource[] {
  const taken = new Map<string, DocumentSource>();
  const claim = (
    kind: 'id' | 'number' | 'slug',
    value: string,
    volume: DocumentSource,
    hint: string,
    field: keyof FrontMatter = kind,
  ): boolean => {
    const first = taken.get(`${kind} ${value}`);
    if (!first) taken.set(`${kind} ${value}`, volume);
    if (!first || first === volume) return true;
    const message = `The ${kind} "${value}" is taken by ${first.source.file}.`;
    const place = { file: volume.source.file, ...volume.locate(field) };
    problems.push(diagnostic(place, `duplicate-${kind}`, message, hint));
    return false;
  };
  const kept = volumes.filter((volume) => {
    const { key, number, slug, formerSlugs, file } = volume.identity;
    const faults = nameFaults(volume.identity, volume.frontMatter);
    problems.push(...faults.map(({ field, fault }) => placed({ file, ...volume.locate(field) }, fault)));
    if (faults.length > 0) return false;
    const hint = doubleHint(taken.get(`id ${key}`), file);
    if (!claim('id', key, volume, hint)) return false;
    const free = claim('number', number, volume, 'Give one of them a `number` of its own.');
    const addresses = [slug, ...formerSlugs].map((name) =>
      claim('slug', name, volume, 'Give one of them a `slug` of its own.'),
    );
    return free && addresses.every(Boolean);
  });
  const alone = 'Take it out of `formerIds`: what was done under an id belongs to one document.';
  for (const volume of kept)
    for (const former of volume.identity.formerKeys) {
      const holder = taken.get(`id ${former}`);
      // Nobody mends a template: an own file that was copied before it was renamed follows it.
      if (holder?.source.origin === 'own' && volume.source.origin === 'template')
        problems.push(formerIdOfTemplate(holder, former, volume.identity.id));
      else claim('id', former, volume, alone, 'formerIds');
    }
  return kept;
}

const formerIdOfTemplate = ({ source, locate }: DocumentSource, former: string, id: string): Diagnostic =>
  diagnostic(
    { file: source.file, ...locate('id') },
    'duplicate-id',
    `The id "${former}" is the one that the template "${id}" had before.`,
    `If this is a copy of that template run clausebook upgrade; if not, give it another id.`,
  );

function doubleHint(first: DocumentSource | undefined, file: string): string {
  if (first?.source.origin !== 'template') return 'Give one of them another id.';
  const place = `content/documents/${first.source.place}.${file.split('.').at(-1)}`;
  return `Give it another id, or put it at ${place} to take the template's place.`;
}
