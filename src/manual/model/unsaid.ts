import type { Node } from './tree.ts';

/**
 * Nodes that print that nobody has said something yet, marked at their leaves with where it would stand in the
 * organisation: no answer can rest on them, whatever their words are.
 */
export const markUnsaid = (nodes: readonly Node[], paths: readonly string[]): Node[] =>
  paths.length === 0
    ? [...nodes]
    : nodes.map((node) =>
        node.children
          ? { ...node, children: markUnsaid(node.children, paths) }
          : { ...node, data: { ...node.data, unsaid: [...unsaidBy(node), ...paths] } },
      );

/** The paths that one leaf prints as unsaid. Texts stored before marked none. */
export const unsaidBy = (node: Node): readonly string[] =>
  (node.data?.['unsaid'] as readonly string[] | undefined) ?? [];
