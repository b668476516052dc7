import { clause, type EditionId } from '../../standard/index.ts';
import { nearest } from './did-you-mean.ts';
import type { Identity } from './identity.ts';

/** Which addresses a manual has: its pages, its files of data, and what the organisation put under `public/`. */
export interface SiteAddresses {
  /** Those that can be listed, to tell one list from another. */
  all: readonly string[];
  has(path: string): boolean;
  /** The address that a wrong one was meant for, with its leading slash. */
  near(path: string): string | undefined;
  /** A file under `public/` by its name alone. */
  file(name: string): string | undefined;
}

interface Pages {
  edition: EditionId;
  documents: Iterable<Identity>;
  roles: Iterable<string>;
  records: Iterable<string>;
  /** Site paths of pages and files that no document makes: `/registers/coverage`, `/data/manual.json`. */
  pages: readonly string[];
  /** Paths of the files under `public/`. */
  publicFiles: readonly string[];
}

/** What one document adds beside its page: its twin, and the images that it shows. */
const besideDocument = /^\/documents\/([^/]+)\/([^/]+)$/;
const image = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i;
/** Folders that the build fills; what is in them nobody knows before. */
const madeByBuild = /^\/(?:_astro|pagefind|data\/references)\//;

/** Makes the list once for a manual; every link that an author writes out is looked up in it. */
export function siteAddresses({
  edition,
  documents,
  roles,
  records,
  pages,
  publicFiles,
}: Pages): SiteAddresses {
  const slugs = [...documents].flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]);
  const known = new Set([
    ...pages.map(plain),
    ...publicFiles.map((file) => `/${file}`),
    ...slugs.map((slug) => `/documents/${slug}`),
    ...[...roles].map((id) => `/roles/${id}`),
    ...[...records].map((id) => `/records/${id}`),
  ]);
  const isClause = (path: string) =>
    clause(edition, /^\/clauses\/([^/]+)$/.exec(path)?.[1] ?? '') !== undefined;
  const isBeside = (path: string) => {
    const [, slug = '', name = ''] = besideDocument.exec(path) ?? [];
    return slugs.includes(slug) && (name === `${slug}.md` || image.test(name));
  };
  return {
    all: [...known],
    has: (written) => {
      const path = plain(written);
      return known.has(path) || isClause(path) || isBeside(path) || madeByBuild.test(path);
    },
    near: (written) => nearIn(known, plain(written)),
    file: (name) => publicFiles.map((file) => `/${file}`).find((file) => file.endsWith(`/${name}`)),
  };
}

/** The one beside it with a name nearly the same, or the same name in a folder nearly the same. */
function nearIn(known: ReadonlySet<string>, path: string): string | undefined {
  const [folder, name] = parts(path);
  const all = [...known].map(parts);
  const beside = all.filter(([other]) => other === folder).map(([, other]) => other);
  const near = nearest(name, beside);
  if (near !== undefined) return folder + near;
  const homes = all.filter(([, other]) => other === name).map(([other]) => other);
  const home = nearest(folder, homes);
  return home === undefined ? undefined : home + name;
}

/** A path as its folder, with the slash, and its last part. */
const parts = (path: string): [string, string] => {
  const cut = path.lastIndexOf('/') + 1;
  return [path.slice(0, cut), path.slice(cut)];
};

/** An address as it is compared: `/roles/`, `/roles` and `/roles/index.html` are one page. */
function plain(path: string): string {
  return path.replace(/(?:^|\/)index\.html$/, '/').replace(/(?<=.)\/$/, '') || '/';
}
