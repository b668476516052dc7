const setting = 'clausebook-recent';
/** As many as are read at a glance. */
const most = 6;

/** A page that was opened in this browser. */
export interface RecentPage {
  /** Path with the base of the site. */
  path: string;
  title: string;
}

/** The pages opened last, but this one. A browser may refuse to remember anything: then there are none. */
export function recentPages(storage: () => Storage, here: string): RecentPage[] {
  return remembered(storage)
    .filter(({ path }) => path !== here)
    .slice(0, most);
}

/** Remembers that a page was opened, the last one first and each once. */
export function rememberPage(storage: () => Storage, page: RecentPage): void {
  const others = remembered(storage).filter(({ path }) => path !== page.path);
  keep(storage, [page, ...others].slice(0, most + 1));
}

/** Forgets all of them. */
export const forgetPages = (storage: () => Storage): void => keep(storage, []);

function keep(storage: () => Storage, pages: readonly RecentPage[]): void {
  try {
    storage().setItem(setting, JSON.stringify(pages));
  } catch {
    // Then it is not remembered.
  }
}

function remembered(storage: () => Storage): RecentPage[] {
  try {
    const kept: unknown = JSON.parse(storage().getItem(setting) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPage) : [];
  } catch {
    return [];
  }
}

const isPage = (kept: unknown): kept is RecentPage =>
  typeof kept === 'object' &&
  kept !== null &&
  'path' in kept &&
  'title' in kept &&
  typeof kept.title === 'string' &&
  // Whatever else stands there leads nowhere.
  typeof kept.path === 'string' &&
  /^\/(?!\/)/.test(kept.path);
