// Which pages the guides have, and in which order: one list, for the site's sidebar and for tests.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** The folder of the whole project. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Groups of the sidebar, each with its pages in the order in which somebody reads them. */
const groups = [
  { label: 'Begin', pages: ['first-manual', 'installing', 'decisions-form'] },
  {
    label: 'Write',
    pages: [
      ...[
        'writing',
        'components',
        'writing-elements',
        'roles-and-duties',
        'sections',
        'editing',
        'style-checks',
        'overriding',
      ],
    ],
  },
  { label: 'Approve', pages: ['approving', 'controlled-documents', 'signatures', 'reminders', 'releasing'] },
  {
    label: 'Publish',
    pages: [
      'publishing',
      'audiences',
      'hosting/own-server',
      'hosting/container',
      'hosting/single-sign-on',
      'hosting/azure-static-web-apps',
      'hosting/s3-cloudfront',
      'hosting/gitlab-pages',
      'hosting/github-pages',
      'offline',
      'starlight',
      'exports',
    ],
  },
  { label: 'Upgrade', pages: ['upgrading', 'upgrade-notes', 'changelog', 'policy'] },
  { label: 'For auditors', pages: ['auditors'] },
  {
    label: 'Reference',
    pages: [
      'reference/organisation',
      'reference/front-matter',
      'reference/commands',
      'reference/problems',
      'reference/data',
    ],
  },
  { label: 'For developers', pages: ['developers', 'contributing', 'house', 'dependencies', 'security'] },
];

/** Pages that stand elsewhere in the project, by their name in the guides. */
const elsewhere = {
  changelog: 'CHANGELOG.md',
  contributing: 'CONTRIBUTING.md',
  house: 'src/README.md',
  security: 'SECURITY.md',
};

/** A page of the guides: its address in the site, and its path in the project. */
export interface GuidePage {
  id: string;
  file: string;
}

/** Every page. `docs/README.md` is the front page. */
export function guidePages(): GuidePage[] {
  const inDocs = readdirSync(join(projectRoot, 'docs'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.md$/.test(entry.name))
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !/\/(?:node_modules|dist|site|\.astro)\//.test(file))
    .map((file) => ({ id: idOf(file), file }));
  return [...inDocs, ...Object.entries(elsewhere).map(([id, file]) => ({ id, file }))].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

const idOf = (file: string): string =>
  basename(file) === 'README.md' ? 'index' : file.replace(/^docs\//, '').replace(/\.md$/, '');

/** The groups with the pages that there are. A page that no group names stands in the last one: none is lost. */
export function guideGroups(): { label: string; pages: string[] }[] {
  const pages = guidePages().filter(({ id }) => id !== 'index');
  const named = new Set(groups.flatMap((group) => group.pages));
  const there = new Set(pages.map(({ id }) => id));
  const more = pages.map(({ id }) => id).filter((id) => !named.has(id));
  return [...groups, { label: 'More', pages: more }]
    .map(({ label, pages }) => ({ label, pages: pages.filter((id) => there.has(id)) }))
    .filter(({ pages }) => pages.length > 0);
}

/** The text of a page apart from its title, which its first heading or its front matter says. */
export function readGuide({ file }: Pick<GuidePage, 'file'>): { title: string; body: string } {
  const text = readFileSync(join(projectRoot, file), 'utf8').replace(/\r\n?/g, '\n');
  const [whole = '', yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  const front = (yaml ? parse(yaml) : {}) as { title?: string };
  const below = text.slice(whole.length);
  const heading = /^\s*# (.+)\n/.exec(below);
  return {
    title: String(front.title ?? heading?.[1]?.replaceAll('`', '') ?? basename(file, '.md')),
    body: heading ? below.slice(heading[0].length) : below,
  };
}

/**
 * Where a link of a page leads in the site, from that page: another page, a place on its own, another site. Nothing for a
 * file of the project that is no page.
 */
export function siteAddress(
  url: string,
  { id, file }: GuidePage,
  pages: readonly GuidePage[],
): string | undefined {
  if (/^(?:[a-z]+:|#)/i.test(url)) return url;
  const [path = '', place = ''] = url.split(/(?=#)/);
  const target = posix.join(posix.dirname(file), path);
  const page = pages.find((one) => one.file === target || one.file === posix.join(target, 'README.md'));
  if (!page) return undefined;
  const up = id === 'index' ? './' : '../'.repeat(id.split('/').length);
  return `${up}${page.id === 'index' ? '' : `${page.id}/`}${place}`;
}
