import { isHeading, type Node } from '../model/tree.ts';
import { unsaidBy } from '../model/unsaid.ts';
import { isRequirement, type RequirementNode } from './expand/requirements.ts';

/** What stands between two headings. */
interface Section {
  depth: number;
  above: Section | undefined;
  answers: RequirementNode[];
  /** Paths that are printed as unsaid beside the answers. */
  unsaid: string[];
}

/**
 * The tree with each answer holding what it lacks: what it prints as unsaid itself, and what stands unsaid beside it under
 * the same heading, where a reader of the answer is led. Under a heading without an answer it is lacking in those of the
 * heading above, or else in the last ones before: the text goes on from there. Nobody has to say so in a text, and no
 * words are searched.
 */
export function heldBack(root: Node): Node {
  const lacks = new Map<Node, string[]>();
  const add = (answer: Node, paths: readonly string[]) =>
    lacks.set(answer, [...(lacks.get(answer) ?? []), ...paths]);
  const sections: Section[] = [{ depth: 0, above: undefined, answers: [], unsaid: [] }];
  const visit = (node: Node, within: readonly RequirementNode[]): void => {
    if (isHeading(node)) sections.push(sectionBelow(node.depth, sections.at(-1)));
    const answers = isAnswer(node) ? [...within, node] : within;
    if (isAnswer(node)) sections.at(-1)?.answers.push(node);
    const paths = unsaidBy(node);
    for (const answer of answers) add(answer, paths);
    if (answers.length === 0) sections.at(-1)?.unsaid.push(...paths);
    for (const child of node.children ?? []) visit(child, answers);
  };
  visit(root, []);
  sections.forEach((section, index) => {
    if (section.unsaid.length === 0) return;
    const before = sections.slice(0, index).findLast(hasAnswers) ?? sections.find(hasAnswers);
    for (const answer of (nearest(section) ?? before)?.answers ?? []) add(answer, section.unsaid);
  });
  return lacking(root, lacks);
}

const isAnswer = (node: Node): node is RequirementNode => isRequirement(node) && node.marks.length > 0;

function sectionBelow(depth: number, before: Section | undefined): Section {
  let above = before;
  while (above && above.depth >= depth) above = above.above;
  return { depth, above, answers: [], unsaid: [] };
}

const hasAnswers = ({ answers }: Section): boolean => answers.length > 0;

const nearest = (section: Section | undefined): Section | undefined =>
  !section || hasAnswers(section) ? section : nearest(section.above);

function lacking(node: Node, lacks: ReadonlyMap<Node, readonly string[]>): Node {
  const children = node.children && { children: node.children.map((child) => lacking(child, lacks)) };
  if (!isRequirement(node)) return { ...node, ...children };
  return { ...node, ...children, missing: [...new Set([...node.missing, ...(lacks.get(node) ?? [])])] };
}
