import { isHeading, type Node, walk } from '../model/tree.ts';

/** A section as a template holds it; one that is worded for several conditions stands there several times. */
export interface TemplateSection {
  id: string;
  /** What stands in the file from its heading to its end, sections below it included. */
  text: string;
}

const marker = /(\\?)\[#([^\]]*)\][ \t]*#*[ \t]*$/;

/** All sections of a parsed file that have an id, in its order. */
export function sectionsOf(tree: Node | undefined, source: string): TemplateSection[] {
  const children = tree?.children ?? [];
  return children.flatMap((node, index): TemplateSection[] => {
    if (!isHeading(node)) return sectionsOf(node, source);
    const { start, end } = node.position ?? {};
    const found = marker.exec(source.slice(start?.offset ?? 0, end?.offset ?? 0));
    const id = found?.[1] === '' ? found[2] : undefined;
    if (id === undefined) return [];
    const last = children[endOf(children, index) - 1];
    const text = source.slice(start?.offset ?? 0, last?.position?.end.offset ?? 0);
    return [{ id, text: `${text.trimEnd()}\n` }];
  });
}

/** Where a section ends: before the next heading of its level or above, before a condition that holds one, or with the nodes around it. */
function endOf(nodes: readonly Node[], start: number): number {
  const depth = Number(nodes[start]?.['depth']);
  const next = nodes.findIndex((node, index) => index > start && holdsHeading(node, depth));
  return next < 0 ? nodes.length : next;
}

function holdsHeading(node: Node, depth: number): boolean {
  let found = false;
  walk(node, (inner) => {
    found ||= isHeading(inner) && inner.depth <= depth;
  });
  return found;
}
