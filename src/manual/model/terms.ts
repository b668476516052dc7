import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Document } from './document.ts';

/** A word that the manual uses in a sense of its own, and the document that says which. */
export interface Term {
  /** Last part of its anchor: `service-level-agreement-sla`. */
  id: string;
  /** What it is called: "Service level agreement" and "SLA". */
  names: readonly string[];
  /** Key of the document that defines it. */
  document: string;
}

/** The anchor of a term on the page that defines it. */
export const termAnchor = (id: string): string => `term-${id}`;

/** "Service level agreement (SLA)" goes by two names. */
const namesIn = (words: string): string[] => {
  const [, name = words, short] = /^(.*\S)\s*\(([^()]+)\)$/.exec(words) ?? [];
  return short ? [name, short] : [name];
};

/** The terms of a manual whose uses are linked; a term that is defined twice is a problem. */
export function termsOf(documents: readonly Document[]): { terms: Term[]; problems: Diagnostic[] } {
  const homes = new Map<string, string>();
  const terms: Term[] = [];
  const problems: Diagnostic[] = [];
  for (const { key, item, terms: defined } of documents) {
    if (item !== null) continue;
    for (const { id, name, common, place } of defined) {
      const first = homes.get(id);
      if (first === undefined) {
        homes.set(id, key);
        if (!common) terms.push({ id, names: namesIn(name), document: key });
        continue;
      }
      const message = `The term "${name}" is defined in "${first}" already.`;
      const hint = 'Keep one definition, so that the word means the same everywhere.';
      problems.push(diagnostic(place, 'duplicate-term', message, hint));
    }
  }
  return { terms, problems };
}
