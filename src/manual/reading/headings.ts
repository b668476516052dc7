import { type Node, plainText, walk } from '../model/tree.ts';
import { type Reading, report } from './context.ts';

/**
 * The tree with all its headings below the title, which the page shows itself as its only heading of level 1. A first
 * heading that repeats the title goes; other headings of level 1 take all headings one level down.
 */
export function belowTitle(root: Node, title: string, reading: Reading): Node {
  const tree = withoutTitle(root, title);
  const headings: Node[] = [];
  walk(tree, (node) => {
    if (node.type === 'heading') headings.push(node);
  });
  const top = headings.find(({ depth }) => depth === 1);
  if (top)
    report(
      reading,
      top,
      'second-title',
      `"${plainText(top)}" is a heading of level 1, which on a page is the title alone.`,
      'Write ## for the headings of the text, ### below them; until then all are shown one level lower.',
    );
  reportSkipped(headings, reading);
  return top ? lowered(tree) : tree;
}

function withoutTitle(root: Node, title: string): Node {
  const children = root.children ?? [];
  const first = children.findIndex(({ type }) => type !== 'yaml' && type !== 'mdxjsEsm');
  const heading = children[first];
  if (heading?.type !== 'heading' || heading['depth'] !== 1 || alike(plainText(heading)) !== alike(title))
    return root;
  return { ...root, children: children.filter((child) => child !== heading) };
}

const alike = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Who hears a page goes from heading to heading by their levels: one that is left out looks like text left out. */
function reportSkipped(headings: readonly Node[], reading: Reading): void {
  let above = headings.some(({ depth }) => depth === 1) ? 0 : 1;
  for (const heading of headings) {
    const depth = Number(heading['depth']);
    if (depth > above + 1)
      report(
        reading,
        heading,
        'skipped-heading',
        `"${plainText(heading)}" is a heading of level ${depth}, and the one above it has level ${Math.max(above, 1)}.`,
        `Write ${'#'.repeat(above + 1)}.`,
      );
    above = depth;
  }
}

function lowered(node: Node): Node {
  const children = node.children?.map(lowered);
  const depth = node.type === 'heading' ? { depth: Math.min(Number(node['depth']) + 1, 6) } : {};
  return { ...node, ...depth, ...(children ? { children } : {}) };
}
