import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { type EditionId, requirementsOf } from '../../standard/index.ts';
import type { Anchors } from '../model/anchor-use.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import type { Document } from '../model/document.ts';
import { termAnchor } from '../model/terms.ts';
import { requirementAnchor } from '../model/urls.ts';

/** A document with its anchors. */
export interface Anchored {
  document: Document;
  anchors: Anchors;
  /** Whether the author brings components of their own, which may make places that nobody can foresee. */
  open: boolean;
}

/** Sections that pages add around a text, some of them only when there is something to show. */
const ofThePage = /^(?:_top|top|manual-.+|flow-.+)$/;

/** Links to places that the page they lead to doesn't have. A reader who follows one is left where they were. */
export function anchorProblems(read: readonly Anchored[], edition: EditionId): Diagnostic[] {
  const homes = new Map(
    read.flatMap((entry) =>
      [entry.document.slug, ...entry.document.formerSlugs].map((slug) => [slug, entry] as const),
    ),
  );
  return read.flatMap((entry) =>
    entry.anchors.uses.flatMap((use): Diagnostic[] => {
      const { section, name, anchor, url, file, line, column } = use;
      const home = section === '' ? entry : homes.get(name);
      const places = section === 'clauses' ? pointsOf(edition, name, anchor) : home && placesOf(home);
      if (!places || places.includes(anchor) || (section !== 'clauses' && ofThePage.test(anchor))) return [];
      return [
        diagnostic(
          { file, line, column },
          'dead-anchor',
          `The link to "${url}" leads nowhere: ${section === '' ? 'this' : 'that'} page has no such place.`,
          hintFor(anchor, places),
        ),
      ];
    }),
  );
}

function hintFor(anchor: string, places: readonly string[]): string {
  const twin = places.find((place) => place.normalize() === anchor.normalize());
  if (twin !== undefined)
    return `"#${twin}" looks the same but is made of other characters: type the accents of the link and of the heading anew, in one editor.`;
  return didYouMean(
    `#${anchor}`,
    places.map((place) => `#${place}`),
    'The place of a heading is its words in lower case, joined by hyphens.',
  );
}

/** The places on a document's page; nothing when they can't all be known. */
function placesOf({ document, anchors, open }: Anchored): string[] | undefined {
  if (open) return undefined;
  const { headings, marks, steps, terms } = document;
  return [
    ...headings.map(({ slug }) => slug),
    ...anchors.made,
    ...terms.map(({ id }) => termAnchor(id)),
    ...steps.map(({ anchor }) => anchor),
    ...marks.map(({ anchor }) => anchor),
  ];
}

/** The points on a clause's page; its other sections depend on what the manual says of the clause. */
const pointsOf = (edition: EditionId, clause: string, anchor: string): string[] | undefined =>
  anchor.startsWith(requirementAnchor(''))
    ? requirementsOf(edition, clause).map(({ id }) => requirementAnchor(id))
    : undefined;
