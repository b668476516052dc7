import { type Node, text } from '../model/tree.ts';
import type { MarkRef } from '../reading/expand/requirements.ts';
import { grid, joined } from '../reading/tables/grid.ts';
import type { Words } from '../words/words.ts';

/** One point and the sections that answer it; a section without a slug is the text before the first heading. */
export interface IndexRow {
  mark: MarkRef;
  /** The point in our own words. */
  text: string;
  sections: { slug: string; text: string }[];
}

/** The place of a `<RequirementIndex />` in an expanded tree. */
export interface RequirementIndexNode extends Node {
  type: 'requirementIndex';
  rows: IndexRow[];
}

/** Whether a node is the list of what a document answers. */
export const isRequirementIndex = (node: Node): node is RequirementIndexNode =>
  node.type === 'requirementIndex';

/** Draws the index as a table: point, what it asks for, and the section that answers it. Nothing without a row. */
export function requirementTable(
  { rows }: RequirementIndexNode,
  words: Words,
  linkOf: (mark: MarkRef) => { label: string; url: string },
): Node[] {
  if (rows.length === 0) return [];
  const { tables } = words;
  const header = (['point', 'asks', 'section'] as const).map((name) => tables[`requirementIndex.${name}`]);
  const cells = rows.map(({ mark, text: asked, sections }) => {
    const { label, url } = linkOf(mark);
    const places = sections.map(({ slug, text: title }) => [
      slug ? link(`#${slug}`, title) : text(tables['requirementIndex.start']),
    ]);
    return [[url ? link(url, label) : text(label)], [text(asked)], joined(places, words)];
  });
  return [grid(header, cells, words)];
}

const link = (url: string, label: string): Node => ({
  type: 'link',
  url,
  title: null,
  children: [text(label)],
});
