import { didYouMean } from '../../manual/model/did-you-mean.ts';
import type { DocumentEntry } from '../../manual/model/manual.ts';
import type { ShippedTemplate } from './templates.ts';

/** The document of a manual, as far as its name on the command line goes. */
export type NamedDocument = Pick<DocumentEntry, 'id' | 'key' | 'number' | 'slug' | 'file' | 'source'>;

/**
 * The template that somebody names by its id, by number, key or address of a document made from it, or by its path; or why
 * there is none.
 */
export function templateNamed(
  name: string,
  templates: readonly ShippedTemplate[],
  documents: readonly NamedDocument[],
): ShippedTemplate | { objection: string } {
  const place = placeIn(name);
  const direct = templates.find(({ id, source }) => id === name || source.place === place);
  if (direct) return direct;
  const document = documents.find(
    ({ key, number, slug, id, file }) => [key, number, slug, id].includes(name) || placeIn(file) === place,
  );
  const template = templates.find(({ id }) => id === document?.id);
  if (template) return template;
  if (document) return { objection: `"${name}" is a document of your own, ${document.file}: edit it there.` };
  const known = [
    ...templates.flatMap(({ id, source }) => (name.includes('/') ? [source.place] : [id])),
    ...documents.flatMap(({ key, number, slug }) => (name.includes('/') ? [] : [key, number, slug])),
  ];
  const hint = didYouMean(
    name.includes('/') ? place : name,
    known,
    'The register of documents lists all ids and numbers.',
  );
  return { objection: `"${name}" is no document of this manual. ${hint}` };
}

/** A path as people paste it, as the place of a file among the documents: without the folders above and without ending. */
const placeIn = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/^(?:.*\/)?(?:templates\/[a-z]{2}(?:-[A-Za-z]+)?|content\/documents)\//, '')
    .replace(/^\.\//, '')
    .replace(/\.mdx?$/, '');
