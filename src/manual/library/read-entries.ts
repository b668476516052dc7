import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { FrontMatter } from './front-matter.ts';
import { laySections } from './lay-sections.ts';
import { namesSection, type OwnSection, readOwnSection } from './own-sections.ts';
import { type Locate, readFrontMatter } from './read-front-matter.ts';
import { sectionsOf } from './section-tree.ts';

/** A file that makes documents, with what stands at its head. */
export interface Entry {
  /** Of a template with the own sections that are laid over it. */
  source: SourceFile;
  /** The file as it is without them. */
  whole: SourceFile;
  sections: readonly OwnSection[];
  frontMatter: FrontMatter;
  locate: Locate;
}

/** Reads what stands at the head of each file, and lays those about single sections over their templates. */
export function readEntries(sources: readonly SourceFile[]): { entries: Entry[]; problems: Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const owns: OwnSection[] = [];
  const entries: Entry[] = [];
  for (const source of sources)
    if (namesSection(source)) {
      const { own, problems: found } = readOwnSection(source);
      problems.push(...found);
      if (own) owns.push(own);
    } else {
      const { frontMatter, locate, problems: found } = readFrontMatter(source);
      problems.push(...found);
      if (frontMatter) entries.push({ source, whole: source, sections: [], frontMatter, locate });
    }
  if (owns.length === 0) return { entries, problems };
  const byDocument = Map.groupBy(withoutDoubles(owns, problems), ({ document }) => document);
  problems.push(...strangers(byDocument, entries));
  return {
    entries: entries.map((entry) => {
      const own = entry.source.origin === 'template' ? byDocument.get(entry.frontMatter.id) : undefined;
      return own && !ownFileOf(entry.frontMatter.id, entries) ? laidOver(entry, own, problems) : entry;
    }),
    problems,
  };
}

const tell = (
  { source, locate }: OwnSection,
  code: 'idle-section' | 'double-section-file' | 'unknown-section' | 'unknown-document',
  message: string,
  hint: string,
): Diagnostic => diagnostic({ file: source.file, ...locate('section') }, code, message, hint);

/** Of several files for one section and place the first; what replaces a section and what leaves it out have one place. */
function withoutDoubles(owns: readonly OwnSection[], problems: Diagnostic[]): OwnSection[] {
  const first = new Map<string, OwnSection>();
  return owns.filter((own) => {
    const place = own.place === 'omit' ? 'replace' : own.place;
    const key = `${own.document}#${own.section} ${place}`;
    const other = first.get(key);
    if (!other) first.set(key, own);
    else
      problems.push(
        tell(
          own,
          'double-section-file',
          `${other.source.file} is about the same place of the section "${own.section}".`,
          'Put both texts into one file, and delete the other.',
        ),
      );
    return !other;
  });
}

/** The own file that a document is read from, where it has one. */
const ownFileOf = (id: string, entries: readonly Entry[]): Entry | undefined =>
  entries.find(({ source, frontMatter }) => source.origin === 'own' && frontMatter.id === id);

/** Files about documents that are not there, or that are an own file as a whole. */
function strangers(
  byDocument: ReadonlyMap<string, readonly OwnSection[]>,
  entries: readonly Entry[],
): Diagnostic[] {
  const ids = entries.map(({ frontMatter }) => frontMatter.id);
  return [...byDocument].flatMap(([id, owns]) => {
    const whole = ownFileOf(id, entries);
    if (whole)
      return owns.map((own) =>
        tell(
          own,
          'idle-section',
          `The document "${id}" is a file of your own, ${whole.source.file}, so nobody sees this one.`,
          'Put its text there, and delete this file.',
        ),
      );
    if (ids.includes(id)) return [];
    return owns.map((own) =>
      tell(
        own,
        'unknown-document',
        `There is no document "${id}".`,
        didYouMean(id, ids, 'The register of documents lists all ids.'),
      ),
    );
  });
}

function laidOver(entry: Entry, owns: readonly OwnSection[], problems: Diagnostic[]): Entry {
  const { source, within, unknown } = laySections(entry.whole, owns);
  const { id } = entry.frontMatter;
  for (const [own, instead] of within)
    problems.push(
      tell(
        own,
        'idle-section',
        `The section "${own.section}" is a part of "${instead.section}", which ${instead.source.file} ${instead.place === 'omit' ? 'leaves out' : 'replaces'}, so nobody sees this file.`,
        instead.place === 'omit' ? 'Delete this file.' : 'Put its text there, and delete this file.',
      ),
    );
  const known = [...new Set(sectionsOf(entry.whole.tree, entry.whole.text).map((section) => section.id))];
  for (const own of unknown)
    problems.push(
      tell(
        own,
        'unknown-section',
        `The document "${id}" has no section "${own.section}".`,
        didYouMean(own.section, known, `Its sections: ${known.join(', ')}.`),
      ),
    );
  return { ...entry, source, sections: owns };
}
