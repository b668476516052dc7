import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectRoot } from '../harness/project.ts';
import type { FinishedPage } from './pages.ts';
import { median } from './timed.ts';

/** What our site leaves out, plain Starlight must not pay for either. */
const settings = 'credits: false, lastUpdated: false, markdown: { headingLinks: false }';

/**
 * Writes a plain Starlight project that holds the same pages as finished MDX, with as many sidebar links on
 * each page as ours have, and returns its folder.
 */
export async function plainStarlight(pages: readonly FinishedPage[]): Promise<string> {
  const root = join(projectRoot, '.clausebook', 'plain-starlight');
  await rm(root, { recursive: true, force: true });
  const links = Math.round(median(pages.map((page) => page.sidebarLinks)));
  const listed = pages.slice(0, links).map((page) => ({ label: page.title, link: `/${page.slug}/` }));
  const files: Record<string, string> = {
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  cacheDir: './.cache',
  integrations: [starlight({ title: 'Plain', ${settings}, sidebar: ${JSON.stringify(listed)} })],
});
`,
    'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  };
  for (const page of pages) {
    // Starlight would make a slug of its own from a name with dots.
    const front = `---\ntitle: ${JSON.stringify(page.title)}\nslug: ${JSON.stringify(page.slug || 'index')}\n---\n\n`;
    files[`src/content/docs/${page.slug || 'index'}.mdx`] = front + page.mdx;
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}
