import { type Diagnostic, placed } from '../../diagnostics/diagnostic.ts';
import type { DocumentType } from '../../organisation/document-types.ts';
import { type Organisation, print } from '../../organisation/index.ts';
import type { DocumentSource } from '../library/library.ts';
import { isGroup, readFront } from '../library/read-front-matter.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Node } from '../model/tree.ts';
import type { Known } from '../reading/context.ts';
import { placeIn } from '../reading/context.ts';
import type { Words } from '../words/words.ts';
import type { Found } from './found.ts';
import { inSource } from './in-source.ts';
import { isInLanguage } from './language.ts';
import { type Named, namesIn, unlinkedMentions } from './mentions.ts';
import { lonelyObligations } from './obligations.ts';
import { type Passage, passagesOf, referredTo } from './passages.ts';
import { unassignedSteps, unrecordedSteps } from './steps-alone.ts';
import { type StyleCheck, type StyleChoice, styleChecks } from './style-check.ts';
import { knownValues, typedValues } from './typed-values.ts';
import { vaguePhrases } from './vague.ts';

/** What checks of style look at. */
export interface Styled {
  volumes: readonly DocumentSource[];
  /** The templates in the place of which own files stand. */
  replaced: readonly DocumentSource[];
  organisation: Organisation;
  written: ReadonlySet<string>;
  words: Words;
  known: Known;
}

/** A file of the organisation's, with what is known of the document that it belongs to. */
interface OwnText {
  source: SourceFile;
  tree: Node;
  type: DocumentType;
  /** Id of the document. */
  id: string;
  /** Keys of the documents that are made of it. */
  keys: readonly string[];
}

/** What the organisation's own texts could say better. Templates are left alone: nobody can edit them. */
export function styleProblems(input: Styled, choice: StyleChoice): Diagnostic[] {
  const wanted = (Object.keys(styleChecks) as StyleCheck[]).filter(
    (check) => choice[check] ?? styleChecks[check],
  );
  const texts = ownTexts(input.volumes).filter(({ tree }) => isInLanguage(tree, input.words.style));
  if (texts.length === 0) return [];
  const checks = checksOf(input);
  const shipped = shippedWords(input.replaced);
  return texts.flatMap((text) => {
    const waived = waivedIn(text.source);
    const made = wanted.filter((check) => !waived.has(check));
    // Of a template that was copied, what nobody has changed is no more theirs than the template.
    const copied = shipped.get(text.id);
    const passages = passagesOf(text.tree).filter((passage) => !copied?.passages.has(passage.text));
    return made.flatMap((check) => checks[check]({ ...text, template: copied?.text ?? '' }, passages));
  });
}

/** Each own file once: a file with `each` makes many documents. */
function ownTexts(volumes: readonly DocumentSource[]): OwnText[] {
  const texts = new Map<string, OwnText & { keys: string[] }>();
  for (const { source, sections, identity } of volumes) {
    const own = source.origin === 'own' ? [source] : sections.map((section) => section.source);
    for (const { file } of own) texts.get(file)?.keys.push(identity.key);
    for (const one of own)
      if (one.tree && !texts.has(one.file))
        texts.set(one.file, {
          source: one,
          tree: one.tree,
          type: identity.type,
          id: identity.id,
          keys: [identity.key],
        });
  }
  return [...texts.values()];
}

interface Shipped {
  text: string;
  passages: ReadonlySet<string>;
}

/** What templates say, passage by passage, by the id of their document. */
const shippedWords = (replaced: readonly DocumentSource[]): ReadonlyMap<string, Shipped> =>
  new Map(
    replaced.flatMap(({ identity, source: { tree, text } }) =>
      tree
        ? [
            [
              identity.id,
              { text, passages: new Set(passagesOf(tree).map((passage) => passage.text)) },
            ] as const,
          ]
        : [],
    ),
  );

/** The checks that the front matter of a file says are not for it. Its reasons are judged where front matter is read. */
function waivedIn(source: SourceFile): ReadonlySet<string> {
  if (!/^style[ \t]*:/m.test(source.front?.value ?? '')) return new Set();
  const { data } = readFront(source);
  const style = isGroup(data) ? (data as { style?: unknown }).style : undefined;
  return new Set(isGroup(style) ? Object.keys(style) : []);
}

type Check = (text: OwnText & { template: string }, passages: readonly Passage[]) => Diagnostic[];

/** Documents whose lists are work that somebody does in order. */
const withSteps: ReadonlySet<DocumentType> = new Set(['process', 'procedure', 'plan']);

function checksOf({ organisation, written, words, known }: Styled): Readonly<Record<StyleCheck, Check>> {
  const vague = vaguePhrases(words.style);
  const obligations = lonelyObligations(words.style);
  const values = knownValues(organisation, written, (value, field) => print(value, field, words.print));
  const typed = typedValues(values);
  const mentions = unlinkedMentions(namesIn(known), words.style);
  const steps =
    (find: typeof unassignedSteps): Check =>
    ({ source, tree, type, template }) =>
      withSteps.has(type)
        ? find(tree, words.style)
            .filter(({ node }) => !template.includes(writtenOf(node, source)))
            .map(({ node, finding }) => placed(placeIn(source.file, node), finding))
        : [];
  return {
    'vague-phrase': inPassages(vague),
    'obligation-without-actor': inPassages(obligations),
    // Neither braces nor components mean anything in plain Markdown.
    'typed-value': (text, passages) =>
      text.source.format === 'mdx' ? inPassages(typed)(text, passages) : [],
    'unlinked-mention': (text, passages) =>
      text.source.format === 'mdx' ? mentionsIn(text, passages, mentions) : [],
    'unassigned-steps': steps(unassignedSteps),
    'unrecorded-steps': steps(unrecordedSteps),
  };
}

const writtenOf = ({ position }: Node, { text }: SourceFile): string =>
  text.slice(position?.start.offset, position?.end.offset);

const inPassages =
  (find: (passage: Passage) => Found[]): Check =>
  ({ source }, passages) =>
    passages.flatMap((passage) => find(passage).map((found) => told(found, passage, source)));

/** Of what a text names and nowhere refers to, the first mention of each. */
function mentionsIn(
  { source, tree, keys }: OwnText,
  passages: readonly Passage[],
  find: ReturnType<typeof unlinkedMentions>,
): Diagnostic[] {
  const referred = referredTo(tree);
  const isLet = ({ component, id }: Named) => referred.has(`${component} ${id}`) || keys.includes(id);
  const seen = new Set<string>();
  return passages.flatMap((passage) =>
    find(passage, isLet).flatMap((found) => {
      if (inSource(passage, found.at, found.words, source).linked || seen.has(found.hint)) return [];
      seen.add(found.hint);
      return [told(found, passage, source)];
    }),
  );
}

/** A finding at its place; mended where the file has just these letters there, and no link is around them. */
function told({ at, words, instead, ...finding }: Found, passage: Passage, source: SourceFile): Diagnostic {
  const { place, from, exact, linked } = inSource(passage, at, words, source);
  const fix = instead !== undefined &&
    exact &&
    !linked && { edits: [{ from, to: from + words.length, text: instead }] };
  return placed(place, { ...finding, ...(fix && { fix }) });
}
