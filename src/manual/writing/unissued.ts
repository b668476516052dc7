import { memoise } from '../model/memoise.ts';
import { listPaths } from '../model/urls.ts';
import type { Known } from '../reading/context.ts';

/** The site paths of documents that readers do not get, as an author may have written them. */
const unissuedSlugs = memoise(({ documents, published, withdrawn }: Known): ReadonlySet<string> => {
  if (!published) return new Set();
  return new Set(
    [...documents.values()]
      .filter(({ key }) => !published.has(key) && !withdrawn?.has(key))
      .flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]),
  );
});

const ofWholeManual = /^\/(?:clauses|roles|records|registers|editions|data|llms\.txt)(?:[/?#]|$)/;

/** Whether a site path leads to a document that readers do not get, or to another page that they don't. */
export function unissuedFinder(known: Known): (url: string) => boolean {
  const slugs = unissuedSlugs(known);
  return (url) =>
    slugs.has(/^\/documents\/([^/?#]+)/.exec(url)?.[1] ?? '') ||
    (known.documentsOnly === true && ofWholeManual.test(url));
}

/** Where a link goes whose document readers do not get: to the list of those that they do. */
export const instead = `/${listPaths.documents}`;
