import type { Page } from 'playwright-core';

/** A part of a page as a screen reader is told of it by the browser. */
export interface Spoken {
  /** As Chromium calls it: `link`, `heading`, `DisclosureTriangle` for the summary of what folds. */
  role: string;
  name: string;
  /** Level of a heading, 0 for all else. */
  level: number;
  /** Where a link leads, else empty. */
  address: string;
  takesFocus: boolean;
  parent: Spoken | undefined;
  parts: Spoken[];
}

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  parentId?: string;
}

/** The accessibility tree of a page, without what is kept from screen readers; the first part is the page itself. */
export async function spokenTree(page: Page): Promise<Spoken> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const partsOf = (node: Node, parent: Spoken): Spoken[] =>
      (node.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        if (!child) return [];
        return child.ignored ? partsOf(child, parent) : [spoken(child, parent)];
      });
    const spoken = (node: Node, parent: Spoken | undefined): Spoken => {
      const property = (name: string) => node.properties?.find((one) => one.name === name)?.value.value;
      const made: Spoken = {
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? '')
          .replace(/\s+/g, ' ')
          .trim(),
        level: Number(property('level') ?? 0),
        address: String(property('url') ?? ''),
        takesFocus: property('focusable') === true,
        parent,
        parts: [],
      };
      made.parts = partsOf(node, made);
      return made;
    };
    const root = nodes.find(({ parentId }) => parentId === undefined);
    if (!root) throw new Error('The page has no accessibility tree.');
    return spoken(root, undefined);
  } finally {
    await session.detach();
  }
}

/** A part with all that is in it, in the order of reading. */
export const allOf = (part: Spoken): Spoken[] => [part, ...part.parts.flatMap(allOf)];

/** The words that are read out of a part. */
export const wordsOf = (part: Spoken): string =>
  allOf(part)
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join(' ');

/** The parts around another one that have one of some roles, the nearest first. */
export function around({ parent }: Spoken, roles: readonly string[]): Spoken[] {
  if (!parent) return [];
  return [...(roles.includes(parent.role) ? [parent] : []), ...around(parent, roles)];
}
