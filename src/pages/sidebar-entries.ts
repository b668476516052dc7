import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { href } from './href.ts';

/** A link or a group as Starlight draws it. */
export type SidebarEntry = StarlightRouteData['sidebar'][number];

/** A link of the sidebar. */
export type SidebarLink = Extract<SidebarEntry, { type: 'link' }>;

/** A link to a site path. */
export const link = (text: string, path: string, className?: string): SidebarLink => ({
  type: 'link',
  label: text,
  href: href(path),
  isCurrent: false,
  badge: undefined,
  attrs: className ? { class: className } : {},
});

/** Entries under a name that can be folded; `collapsed` as long as none of them is the current one. */
export const group = <Entry extends SidebarEntry>(text: string, entries: Entry[], collapsed = false) => ({
  type: 'group' as const,
  label: text,
  entries,
  collapsed,
  badge: undefined,
});

/** All links of some entries, however deep they stand. */
export const linksOf = (entries: readonly SidebarEntry[]): SidebarLink[] =>
  entries.flatMap((entry) => (entry.type === 'group' ? linksOf(entry.entries) : [entry]));

/**
 * Marks the place of a page: the first of some site paths that a link leads to. Only the first of them is the page itself;
 * another is the list that it stands in.
 */
export function marked(entries: readonly SidebarEntry[], paths: readonly string[]): SidebarEntry[] {
  const there = new Set(linksOf(entries).map((entry) => entry.href));
  const place = paths.find((path) => there.has(href(path)));
  if (place === undefined) return [...entries];
  const isPage = place === paths[0];
  const mark = (entry: SidebarEntry): SidebarEntry => {
    if (entry.type === 'group') return { ...entry, entries: entry.entries.map(mark) };
    if (entry.href !== href(place)) return entry;
    return { ...entry, isCurrent: true, attrs: { ...entry.attrs, 'aria-current': isPage ? 'page' : 'true' } };
  };
  return entries.map(mark);
}
