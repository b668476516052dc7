import GithubSlugger from 'github-slugger';
import { editionSlug } from '../../standard/index.ts';
import { type HeadingNode, isHeading, type Node, walk } from '../model/tree.ts';
import { isReference } from './expand/references.ts';
import { isRequirement, type MarkRef } from './expand/requirements.ts';
import { isStep } from './expand/steps.ts';

/** The edition is part of the place: a bare number means another point elsewhere. */
const markAnchor = ({ edition, id }: MarkRef): string => `req-${editionSlug(edition)}-${id}`;

/**
 * The tree with the place of each heading, answer and step on its page written into the node, so that pages, lists and
 * links print one anchor and nobody counts again. A heading goes by the id of its section, or else by its words, as `textOf`
 * gives them; one that has an id and whose words depend on the organisation keeps the place that they make too. A second
 * answer to the same point gets a number; duties that answer no point, tables of steps and their steps are counted from 1.
 */
export function withAnchors(root: Node, textOf: (node: Node) => string): Node {
  const slugger = new GithubSlugger();
  // No heading without an id takes the place of one that has it.
  walk(root, (node) => {
    if (isHeading(node) && node.section !== undefined) slugger.occurrences[node.section] = 0;
  });
  const answers = new Map<string, number>();
  let tables = 0;
  let duties = 0;
  const answerAnchor = (mark: MarkRef): string => {
    const anchor = markAnchor(mark);
    const times = (answers.get(anchor) ?? 0) + 1;
    answers.set(anchor, times);
    return times === 1 ? anchor : `${anchor}-${times}`;
  };
  const headingAnchors = (node: HeadingNode): Partial<HeadingNode> => {
    if (node.section === undefined) return { anchor: slugger.slug(textOf(node)) };
    return {
      anchor: node.section,
      ...(isFilled(node) ? { wordsAnchor: slugger.slug(textOf(node)) } : {}),
    };
  };
  const own = (node: Node): Partial<Node> => {
    if (isHeading(node)) return headingAnchors(node);
    if (!isRequirement(node)) return {};
    const marks = node.marks.map((mark) => ({ ...mark, anchor: answerAnchor(mark) }));
    if (!node.duty) return { marks };
    return { marks, duty: { ...node.duty, anchor: marks.length > 0 ? '' : `duty-${++duties}` } };
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

function isFilled(heading: Node): boolean {
  let found = false;
  walk(heading, (node) => {
    found ||= typeof node.data?.['path'] === 'string' || isReference(node);
  });
  return found;
}
