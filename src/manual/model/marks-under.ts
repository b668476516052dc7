import type { Document, Mark } from './document.ts';

/** The answers that stand in a section of a document, or in one below it. */
export function marksUnder(section: string, { headings, marks }: Document): Mark[] {
  const start = headings.findIndex((heading) => heading.section === section);
  const depth = headings[start]?.depth ?? 0;
  const next = headings.findIndex((heading, index) => index > start && heading.depth <= depth);
  const under = headings.slice(start, next < 0 ? undefined : next).map(({ slug }) => slug);
  return start < 0 ? [] : marks.filter(({ heading }) => heading && under.includes(heading.slug));
}
