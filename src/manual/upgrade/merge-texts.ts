import type { Node } from '../model/tree.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type Merged, mergeBlocks, type Three } from './merge-blocks.ts';
import { mergeFields } from './merge-fields.ts';
import { inMarks, type Sides, writeMerged } from './write-merged.ts';

/** Parses a text; nothing where it can't be. */
export type Parse = (text: string) => Node | undefined;

/** A merged text, and how many places in it nobody but its owner can decide. */
export interface MergedText {
  text: string;
  conflicts: number;
}

/** A text in the parts that are merged apart. */
interface Parted {
  /** Lines --- around the front matter, with what stands between it and the first block. */
  open: string;
  fields: string;
  close: string;
  blocks: readonly Block[];
}

/**
 * Brings the owner's text of a template and the new template together. What neither changed keeps the owner's bytes: line
 * ends, the byte order mark, whether the last line ends. Nothing where one of the texts can't be parsed.
 */
export function mergeTexts(texts: Three<string>, parse: Parse, sides: Sides): MergedText | undefined {
  const mark = texts.own.startsWith('\uFEFF') ? '\uFEFF' : '';
  const line = lineEndOf(texts.own);
  const plain = (text: string) => text.replace(/^\uFEFF/, '');
  // What comes from the template gets the owner's line ends; the owner's own are left as they are, be they mixed.
  const ofTemplate = (text: string) => plain(text).replace(/\r?\n/g, line);
  const own = plain(texts.own);
  const [base, fresh] = [ofTemplate(texts.base), ofTemplate(texts.fresh)];
  const three = { base: parted(base, parse), own: parted(own, parse), fresh: parted(fresh, parse) };
  if (!three.base || !three.own || !three.fresh) return undefined;
  const head = mergeHead(three as Three<Parted>, sides);
  const end = three.own.blocks.at(-1)?.after ?? line;
  const bodyOf = (parts: Three<readonly Block[]>) => {
    const merged = mergeBlocks(parts);
    return { text: writeMerged(merged, end, sides), conflicts: conflictsIn(merged) };
  };
  const blocks = { base: three.base.blocks, own: three.own.blocks, fresh: three.fresh.blocks };
  const written = (body: MergedText) => ({
    text: mark + head.text + body.text,
    conflicts: head.conflicts + body.conflicts,
  });
  const merged = bodyOf(blocks);
  if (merged.conflicts > 0 || isWhole(body(three.own, merged.text), parse)) return written(merged);
  // Parts that fit each of the two texts may not fit each other: then whole blocks are taken, or left to the owner.
  return written(bodyOf({ base: bare(blocks.base), own: bare(blocks.own), fresh: bare(blocks.fresh) }));
}

/** Front matter decides nothing about how a text is parsed, so the owner's stands for the merged one. */
const body = ({ open, fields, close }: Parted, text: string): string => open + fields + close + text;

const isWhole = (text: string, parse: Parse): boolean => parse(text) !== undefined;

const bare = (blocks: readonly Block[]): Block[] => blocks.map(({ inner, ...block }) => block);

const conflictsIn = (merged: readonly Merged[]): number =>
  merged.reduce((sum, one) => sum + ('conflict' in one ? 1 : conflictsIn(one.inner ?? [])), 0);

/** The end that most lines have. */
function lineEndOf(text: string): string {
  const all = text.split('\n').length - 1;
  return text.split('\r\n').length - 1 > all / 2 ? '\r\n' : '\n';
}

function parted(text: string, parse: Parse): Parted | undefined {
  const tree = parse(text);
  if (!tree) return undefined;
  const { lead, blocks } = blocksOf(text, tree);
  const [, open, fields, fence] = /^(---[ \t]*\r?\n)([\s\S]*?)^(---[ \t]*(?:\r?\n|$))/m.exec(text) ?? [];
  if (open === undefined || fields === undefined || fence === undefined || !text.startsWith(open))
    return { open: '', fields: '', close: lead, blocks };
  return { open, fields, close: fence + lead, blocks };
}

function mergeHead({ base, own, fresh }: Three<Parted>, sides: Sides): MergedText {
  const fields = { base: base.fields, own: own.fields, fresh: fresh.fields };
  const merged = mergeFields(fields, sides) ?? mergeWhole(fields, sides);
  return { text: own.open + merged.text + own.close, conflicts: merged.conflicts };
}

/** Front matter that is written otherwise than as fields below each other is taken as a whole. */
function mergeWhole({ base, own, fresh }: Three<string>, sides: Sides): MergedText {
  if (own === fresh || base === fresh) return { text: own, conflicts: 0 };
  if (own === base) return { text: fresh, conflicts: 0 };
  const line = lineEndOf(own);
  const lines = inMarks({ base: [base], own: [own], fresh: [fresh] }, sides);
  return {
    text: lines.map((part) => (part.endsWith(line) || part === '' ? part : part + line)).join(''),
    conflicts: 1,
  };
}
