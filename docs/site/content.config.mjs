import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { markdownToMdast } from 'satteri';
import { guidePages, projectRoot, readGuide, siteAddress } from './guides.ts';

/** The Markdown of a page with links that lead to pages of the site; one to another file of the project is its words. */
function withSiteLinks(body, page, pages) {
  const found = [];
  const visit = (node) => {
    if (node.type === 'link') found.push(node);
    for (const child of node.children ?? []) visit(child);
  };
  visit(markdownToMdast(body, { features: { gfm: true }, position: true }));
  let text = body;
  for (const { url, position, children } of found.reverse()) {
    const [start, end] = [position.start.offset, position.end.offset];
    const written = body.slice(start, end);
    const address = siteAddress(url, page, pages);
    if (address === url || !written.includes(`](${url}`)) continue;
    const words = body.slice(
      children[0]?.position.start.offset ?? start,
      children.at(-1)?.position.end.offset ?? end,
    );
    const anew = address === undefined ? words : written.replace(`](${url}`, `](${address}`);
    text = text.slice(0, start) + anew + text.slice(end);
  }
  return text;
}

/** The pages of the guides, from where they stand in the project. */
const guides = {
  name: 'guides',
  load: async ({ store, parseData, renderMarkdown, watcher }) => {
    const loadAll = async () => {
      const pages = guidePages();
      store.clear();
      for (const page of pages) {
        const { title, body } = readGuide(page);
        const fileURL = pathToFileURL(join(projectRoot, page.file));
        const data = await parseData({ id: page.id, data: { title } });
        const rendered = await renderMarkdown(withSiteLinks(body, page, pages), { fileURL });
        store.set({ id: page.id, data, body, rendered });
      }
    };
    await loadAll();
    watcher?.on('change', (path) => path.endsWith('.md') && loadAll());
  },
};

export const collections = {
  docs: defineCollection({ loader: guides, schema: docsSchema() }),
  i18n: defineCollection({
    loader: { name: 'no-words', load: async ({ store }) => void store.set({ id: 'en', data: {} }) },
    schema: i18nSchema(),
  }),
};
