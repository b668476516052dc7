import { forgetPages, recentPages, rememberPage } from './recent-pages.ts';

const storage = (): Storage => localStorage;

/** Shows in the empty box which pages were opened last, and remembers this one; `base` leads to the first page of this manual. */
export function showRecent(start: HTMLElement, base: string): void {
  const { pathname } = location;
  const root = new URL(base, location.href).pathname;
  const title = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
  const section = start.querySelector<HTMLElement>('.search-recent');
  const list = section?.querySelector('ul');
  if (!section || !list) return;
  const pages = recentPages(storage, pathname).filter(({ path }) => path.startsWith(root));
  list.replaceChildren(
    ...pages.map(({ path, title: name }) => {
      const link = document.createElement('a');
      link.href = path;
      link.textContent = name;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  section.hidden = pages.length === 0;
  section.querySelector('button')?.addEventListener('click', () => {
    forgetPages(storage);
    section.hidden = true;
  });
  // The front page is one tap away from everywhere.
  if (title && pathname.replace(/index\.html$/, '') !== root)
    rememberPage(storage, { path: pathname, title });
}
