/**
 * Where things stand in the built site, relative to its root, without a leading slash.
 * Auditors cite by number, so a clause's path never follows its title.
 */
export const clausePath = (number: string): string => `clauses/${number}/`;

/** The place of a requirement on its clause's page; its id holds the number of the clause once more. */
export const requirementPath = (clause: string, id: string): string =>
  `clauses/${clause}/#${requirementAnchor(id)}`;

/** The anchor of a requirement on its clause's page. */
export const requirementAnchor = (id: string): string => `req-${id}`;

/** Where the first list of steps of a document's page stands. */
export const firstStepsAnchor = 'manual-flow';

/** The page of a document. */
export const documentPath = (slug: string): string => `documents/${slug}/`;

/** The Markdown twin of a document, in the folder of its page so that both have the same relative links. */
export const twinPath = (slug: string): string => `documents/${slug}/${slug}.md`;

/** The page of an approved version of a document whose text the document's own page doesn't show. */
export const versionPath = (slug: string, version: string): string =>
  `documents/${slug}/versions/${version}/`;

/** The page that shows what changed in a version, or in the `draft` after the last one. */
export const redlinePath = (slug: string, version: string): string =>
  `${versionPath(slug, version)}redline.html`;

/** Whether a site path leads to a document, to the list of them, or to the front page. */
export const isOfDocuments = (path: string): boolean => /^(?:documents\/|#|$)/.test(path);

/** The page of a role. */
export const rolePath = (id: string): string => `roles/${id}/`;

/** The page of a record. */
export const recordPath = (id: string): string => `records/${id}/`;

/** The page that says what the promise of a service rests on. */
export const servicePath = (id: string): string => `services/${id}/`;

/** The page that says what a customer was promised. */
export const customerPath = (id: string): string => `customers/${id}/`;

/** The way from one page of the site to another, `../../clauses/8.1/#req-8.1-3`. Works under every base path. */
export function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const [path = '', fragment] = to.split('#');
  const target = path.split('/');
  let shared = 0;
  while (shared < folders.length && shared < target.length - 1 && folders[shared] === target[shared])
    shared++;
  const way = `${'../'.repeat(folders.length - shared)}${target.slice(shared).join('/')}` || './';
  return fragment === undefined ? way : `${way}#${fragment}`;
}

/** Where the pages stand that list others; registers say it themselves. */
export const listPaths = {
  start: '',
  clauses: 'clauses/',
  documents: 'documents/',
  roles: 'roles/',
  records: 'records/',
  registers: 'registers/',
  onCall: 'on-call/',
} as const;

/** Path of an export that the site offers, by its path in the folder of exports. */
export const downloadPath = (path: string): string => `downloads/${path}`;
