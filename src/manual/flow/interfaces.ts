/** What passes from the process of one clause to that of another. */
export interface Interface {
  from: string;
  to: string;
  /** Empty where nothing is said. */
  what: string;
}

/** The interfaces that stand in the tables under one heading. */
export interface Landscape {
  heading: string;
  interfaces: Interface[];
}

const clauseLink = /\]\([^()\s]*\/clauses\/(\d+(?:\.\d+)*)\/[^()\s]*\)/g;

/**
 * Reads interfaces from the Markdown twin of a document: rows of tables whose first two cells link to clauses, the
 * third says what passes. Other rows, such as those about every process, are passed over.
 */
export function landscapesOf(twin: string): Landscape[] {
  const found: Landscape[] = [];
  for (const line of twin.split('\n')) {
    const heading = /^#{2,6}\s+(.*)$/.exec(line)?.[1];
    if (heading !== undefined) found.push({ heading: plain(heading), interfaces: [] });
    if (!line.startsWith('|')) continue;
    const [from = '', to = '', what = ''] = line.split(/(?<!\\)\|/).slice(1);
    for (const giver of clausesIn(from))
      for (const taker of clausesIn(to))
        if (giver !== taker) found.at(-1)?.interfaces.push({ from: giver, to: taker, what: plain(what) });
  }
  return found.filter(({ interfaces }) => interfaces.length > 0);
}

const clausesIn = (cell: string): string[] => [...cell.matchAll(clauseLink)].map(([, number = '']) => number);

const plain = (markdown: string): string =>
  markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\([^\w\s])/g, '$1')
    .trim();
