import { type Diagnostic, type Finding, finding, placed } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Node } from '../model/tree.ts';
import { frontMatterSchema } from './front-matter.ts';
import { isGroup, type Locate, readFront } from './read-front-matter.ts';

/** Where the text of such a file goes: in the place of the section, before it, after it; or the section is left out. */
export const sectionPlaces = ['replace', 'before', 'after', 'omit'] as const;
/** One of {@link sectionPlaces}. */
export type SectionPlace = (typeof sectionPlaces)[number];

/** A file of the organisation's about one section of a template. */
export interface OwnSection {
  /** Id of the document, and of the section in it. */
  document: string;
  section: string;
  place: SectionPlace;
  /** Why the section is left out; empty of others. */
  reason: string;
  source: SourceFile;
  locate: Locate;
}

const fields = ['section', 'place', 'reason'] as const;
/** What may stand beside them, and is read by those who need it. */
const besides = ['style'];
const target = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)#([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/;

/** Whether a file is about a section: its front matter names one, and no document. */
export function namesSection(source: SourceFile): boolean {
  // Most files are told apart by their letters alone.
  if (source.origin !== 'own' || !/^section[ \t]*:/m.test(source.front?.value ?? '')) return false;
  const { data } = readFront(source);
  return isGroup(data) && Object.hasOwn(data, 'section') && !Object.hasOwn(data, 'id');
}

/** Reads such a file; each problem has its line. Without `own` where there is any. */
export function readOwnSection(source: SourceFile): { own?: OwnSection; problems: Diagnostic[] } {
  const { data, locate, problems } = readFront(source);
  const values = isGroup(data) ? (data as Record<string, unknown>) : {};
  const found: Diagnostic[] = [...problems];
  const tell = (field: string, fault: Finding) =>
    found.push(placed({ file: source.file, ...locate(field) }, fault));
  for (const key of Object.keys(values).filter((name) => ![...fields, ...besides].includes(name)))
    tell(
      key,
      finding(
        'unknown-field',
        `"${key}" is not a field of a file about one section.`,
        didYouMean(key, fields, `Its fields are ${fields.join(', ')}; all others are those of the template.`),
      ),
    );
  for (const name of fields) {
    const value = values[name];
    if (value !== undefined && (typeof value !== 'string' || value.trim() === ''))
      tell(name, finding('not-text', `\`${name}\` holds no text.`, 'Write it in quotes, on one line.'));
  }
  for (const fault of styleFaults(values['style'])) tell('style', fault);
  const { section, place = 'replace', reason = '' } = values as Record<(typeof fields)[number], string>;
  const [, document = '', id = ''] = target.exec(String(section)) ?? [];
  if (typeof section === 'string' && id === '')
    tell(
      'section',
      finding(
        'not-an-id',
        `"${section}" does not name a section of a document.`,
        'Write the id of the document, # and the id at the heading: incident-procedure#recording.',
      ),
    );
  if (typeof place === 'string' && !sectionPlaces.some((known) => known === place))
    tell(
      'place',
      finding(
        'unknown-section-place',
        `"${place}" says not where the text goes.`,
        didYouMean(place, sectionPlaces, `Write one of ${sectionPlaces.join(', ')}.`),
      ),
    );
  if (place === 'omit' && reason === '')
    tell(
      'place',
      finding(
        'missing-field',
        'The front matter has no `reason` why the section is left out.',
        'Write one: reader and auditor see it where the section answered something.',
      ),
    );
  if (found.length > 0) return { problems: found };
  return {
    own: { document, section: id, place: place as SectionPlace, reason, source, locate },
    problems: bodyFaults(place as SectionPlace, source),
  };
}

/** What speaks against the checks of style that a file does without. */
function styleFaults(style: unknown): Finding[] {
  const parsed = frontMatterSchema.shape.style.safeParse(style);
  if (parsed.success) return [];
  return [
    finding(
      'not-text',
      '`style` does not give a reason for each check of style that is not for this text.',
      "Write the code of the check and why: { vague-phrase: 'It quotes a contract' }.",
    ),
  ];
}

/** Text that would not be seen, and none where some is meant. */
function bodyFaults(place: SectionPlace, { file, tree }: SourceFile): Diagnostic[] {
  if (!tree) return [];
  const [first] = bodyOf(tree);
  if (place === 'omit' && first)
    return [
      placed(
        { file, line: first.position?.start.line ?? 1, column: 1 },
        finding(
          'idle-section',
          'The file leaves a section out, so that nobody sees the text in it.',
          'Write place: replace to show the text in its place, or delete the text.',
        ),
      ),
    ];
  if (place === 'omit' || first) return [];
  return [
    placed(
      { file, line: 1, column: 1 },
      finding(
        'empty-section',
        'The file holds no text.',
        place === 'replace'
          ? 'Write it; to leave the section out write place: omit and a reason.'
          : 'Write it, or delete the file.',
      ),
    ),
  ];
}

/** What a file says, without front matter and imports. */
export const bodyOf = (tree: Node): Node[] =>
  (tree.children ?? []).filter(({ type }) => !['yaml', 'toml', 'mdxjsEsm'].includes(type));
