import type { Node } from '../model/tree.ts';

/**
 * The node that stands for an element: one that holds blocks, one that holds running text, or one within such text. Text
 * that stood among blocks would get a line of its own for each of its parts.
 */
const stands = { blocks: 'blockquote', words: 'paragraph', inWords: 'emphasis' } as const;

/**
 * An HTML element on a page that Markdown has no sign for, in a form that MDX and plain Markdown both take: a node that
 * is written as another element. `holds` says what stands in it.
 */
export const pageElement = (
  holds: keyof typeof stands,
  name: string,
  attributes: Record<string, string>,
  children: readonly Node[],
): Node => ({
  type: stands[holds],
  data: { hName: name, hProperties: attributes },
  children: [...children],
});

/** Whether a node is written as an element of ours rather than as what an author wrote. */
export const isPageElement = (node: Node): boolean => node.data?.['hName'] !== undefined;

/** What marks of points have as their class. */
export const markClass = 'requirement-mark';

/** The class that a node has on a page. */
export const classOf = ({ data }: Node): string | undefined =>
  (data?.['hProperties'] as Record<string, string> | undefined)?.['class'];
