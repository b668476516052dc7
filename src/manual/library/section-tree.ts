import { isHeading, type Node, text, walk } from '../model/tree.ts';

const marker = /(\\?)\[#([^\]]*)\][ \t]*#*[ \t]*$/;

/** The id that an author gave the section below a heading; undefined where there is none. `source` is the text of its file. */
export function sectionIdOf(heading: Node, source: string): string | undefined {
  const { start, end } = heading.position ?? {};
  const found = marker.exec(source.slice(start?.offset ?? 0, end?.offset ?? 0));
  return found?.[1] === '' ? found[2] : undefined;
}

/**
 * Where the section ends that begins with a heading: before the next one of its level or above, or before a condition that
 * holds such a heading, or with the nodes that they stand among.
 */
export function sectionEnd(nodes: readonly Node[], start: number): number {
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

/** A section as a template holds it; one that is worded for several conditions stands there several times. */
export interface TemplateSection {
  id: string;
  /** Line of its heading, from 1. */
  line: number;
  /** Where it begins and ends in the file, in UTF-16 units. */
  start: number;
  end: number;
  /** What stands in the file from its heading to its end, sections below it included. */
  text: string;
}

/** All sections of a parsed file that have an id, in its order. */
export function sectionsOf(tree: Node | undefined, source: string): TemplateSection[] {
  const children = tree?.children ?? [];
  return children.flatMap((node, index): TemplateSection[] => {
    if (!isHeading(node)) return sectionsOf(node, source);
    const id = sectionIdOf(node, source);
    const last = children[sectionEnd(children, index) - 1];
    if (id === undefined) return [];
    const line = node.position?.start.line ?? 1;
    const start = node.position?.start.offset ?? 0;
    const end = last?.position?.end.offset ?? start;
    return [{ id, line, start, end, text: `${source.slice(start, end).trimEnd()}\n` }];
  });
}

/** Whether a section stands within another one. */
export const isBelow = (inner: TemplateSection, outer: TemplateSection): boolean =>
  inner !== outer && inner.start >= outer.start && inner.end <= outer.end;

/** A heading that goes by an id from now on, written as an author would. */
export const withSectionId = (heading: Node, id: string): Node => ({
  ...heading,
  children: [...(heading.children ?? []), text(` [#${id}]`)],
});
