import { memoise } from '../model/memoise.ts';
import { isOwnAddress } from '../model/own-address.ts';
import { listPaths } from '../model/urls.ts';
import type { Known } from '../reading/context.ts';
import { sitePathOf } from '../reading/expand/written-address.ts';

/** The site paths of documents that readers do not get, as an author may have written them. */
const unissuedSlugs = memoise(({ documents, published, withdrawn, coming }: Known): ReadonlySet<string> => {
  if (!published) return new Set();
  return new Set(
    [...documents.values()]
      .filter(({ key }) => !published.has(key) && !withdrawn?.has(key) && !coming?.has(key))
      .flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]),
  );
});

const ofWholeManual = /^\/(?:clauses|roles|records|registers|editions|data|llms\.txt)(?:\/|$)/;

/**
 * Whether an address in a document, from the site's root or from the document's own page, leads to a document that readers
 * do not get, or to another page that they don't.
 */
export function unissuedFinder(known: Known): (url: string) => boolean {
  const slugs = unissuedSlugs(known);
  return (url) => {
    if (!isOwnAddress(url)) return false;
    const path = sitePathOf(url);
    return (
      slugs.has(/^\/documents\/([^/]+)/.exec(path)?.[1] ?? '') ||
      (known.documentsOnly === true && ofWholeManual.test(path))
    );
  };
}

/** Where a link goes whose document readers do not get: to the list of those that they do. */
export const instead = `/${listPaths.documents}`;
