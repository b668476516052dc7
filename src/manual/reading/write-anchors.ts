import GithubSlugger from 'github-slugger';
import { editionSlug } from '../../standard/index.ts';
import { isHeading, type Node } from '../model/tree.ts';
import { isRequirement, type MarkRef } from './expand/requirements.ts';
import { isStep } from './expand/steps.ts';

/** The edition is part of the place: a bare number means another point elsewhere. */
const markAnchor = ({ edition, id }: MarkRef): string => `req-${editionSlug(edition)}-${id}`;

/**
 * The tree with the place of each heading, answer and step on its page written into the node, so that pages, lists and
 * links print one anchor and nobody counts again. A heading goes by its words, as `textOf` gives them; a second answer to
 * the same point gets a number; tables of steps and their steps are counted from 1.
 */
export function withAnchors(root: Node, textOf: (node: Node) => string): Node {
  const slugger = new GithubSlugger();
  const answers = new Map<string, number>();
  let tables = 0;
  const answerAnchor = (mark: MarkRef): string => {
    const anchor = markAnchor(mark);
    const times = (answers.get(anchor) ?? 0) + 1;
    answers.set(anchor, times);
    return times === 1 ? anchor : `${anchor}-${times}`;
  };
  const own = (node: Node): Partial<Node> => {
    if (isHeading(node)) return { anchor: slugger.slug(textOf(node)) };
    if (!isRequirement(node)) return {};
    return { marks: node.marks.map((mark) => ({ ...mark, anchor: answerAnchor(mark) })) };
  };
  const within = (node: Node): Node => {
    if (!node.children) return node;
    // A node comes before what stands in it, as a reader meets them.
    const anchored = { ...node, ...own(node) };
    if (node.type !== 'steps') return { ...anchored, children: node.children.map(within) };
    const table = ++tables;
    const rows = node.children.filter(isStep).map((step, index) => {
      return { ...within(step), anchor: `step-${table}-${index + 1}` };
    });
    return { ...anchored, children: rows };
  };
  return within(root);
}
