import { expect, test } from 'vitest';
import { checkIntegrations, checkOptions } from '../../src/build/options.ts';
import { checkSettings } from '../../src/build/settings.ts';
import { keptComponents, ownedOptions, takenOptions } from '../../src/build/starlight/owned.ts';

const told = (starlight: unknown) =>
  checkOptions({ starlight }).map(({ code, message, hint }) => `[${code}] ${message} ${hint}`);

test('options that a project may set are taken without a word', () => {
  const plugin = { name: 'x', hooks: {} };
  expect(
    told({
      plugins: [plugin],
      customCss: ['./own.css'],
      components: { Banner: './Banner.astro', Sidebar: './Sidebar.astro', SiteTitle: './SiteTitle.astro' },
      head: [{ tag: 'meta', attrs: { name: 'theme-color', content: 'red' } }],
      social: [],
      sidebar: ['x', { label: 'y', items: [] }],
      routeMiddleware: ['./a.ts'],
      markdown: { processedDirs: ['x'] },
      expressiveCode: false,
      favicon: undefined,
      title: undefined,
    }),
  ).toEqual([]);
});

test('each option that the manual decides itself is refused with what says it instead', () => {
  const all = Object.fromEntries(Object.keys(ownedOptions).map((name) => [name, 'x']));
  expect(told(all)).toMatchInlineSnapshot(`
    [
      "[owned-option] The option starlight.title of clausebook() is the manual's own: the organisation says what its manual is called. Set site.title in the config of the organisation.",
      "[owned-option] The option starlight.logo of clausebook() is the manual's own: the organisation says which picture it shows. Set logo in the config of the organisation.",
      "[owned-option] The option starlight.locales of clausebook() is the manual's own: the organisation says its language. Set language in the config of the organisation.",
      "[owned-option] The option starlight.defaultLocale of clausebook() is the manual's own: the organisation says its language. Set language in the config of the organisation.",
      "[owned-option] The option starlight.description of clausebook() is the manual's own: each page of the manual is described by what it holds. Remove it; a page of your own says its description itself.",
      "[owned-option] The option starlight.editLink of clausebook() is the manual's own: the organisation says where its texts are edited. Set site.editUrl in the config of the organisation.",
      "[owned-option] The option starlight.lastUpdated of clausebook() is the manual's own: the dates of documents are those of their approvals. Remove it.",
      "[owned-option] The option starlight.pagefind of clausebook() is the manual's own: the search of the manual is made with it. Remove it.",
      "[owned-option] The option starlight.disable404Route of clausebook() is the manual's own: the manual has a page of its own for addresses that lead nowhere. Remove it.",
      "[owned-option] The option starlight.prerender of clausebook() is the manual's own: a manual is files, and no server knows it. Remove it.",
      "[owned-option] The option starlight.credits of clausebook() is the manual's own: the foot of each page says whose words these are. Remove it.",
    ]
  `);
});

test('no option is both taken and refused', () => {
  expect(takenOptions.filter((name) => name in ownedOptions)).toEqual([]);
});

test('parts of options that the manual decides are refused too', () => {
  expect(
    told({
      head: [
        { tag: 'title', content: 'x' },
        { tag: 'meta', attrs: { name: 'robots', content: 'all' } },
      ],
      markdown: { headingLinks: true },
    }),
  ).toMatchInlineSnapshot(`
    [
      "[owned-option] The option starlight.head of clausebook() is the manual's own: the title of each page is made of its own and that of the manual. Remove the tag "title"; set site.title and shortName in the config of the organisation.",
      "[owned-option] The option starlight.head of clausebook() is the manual's own: the organisation says whether search engines may list its manual. Remove the tag "robots"; set site.searchEngines in the config of the organisation.",
      "[owned-option] The option starlight.markdown.headingLinks of clausebook() is the manual's own: the manual gives headings their anchors, and passages with headings stand on other pages too. Remove it.",
    ]
  `);
});

test('components that the manual needs stay, and a warning says why', () => {
  const components = Object.fromEntries(Object.keys(keptComponents).map((name) => [name, './x.astro']));
  const found = checkOptions({ starlight: { components } });
  expect(found.map(({ code, severity }) => [code, severity])).toEqual(
    Object.keys(keptComponents).map(() => ['kept-component', 'warning']),
  );
  expect(found[0]?.message).toContain('names another Footer, and the manual keeps its own: it holds');
});

test('misspelt options, and values of another kind, are told', () => {
  expect(
    told({ customCSS: [], zzzzzz: 1, plugins: [{}], components: [], head: ['x'], sidebar: 'x' }),
  ).toMatchInlineSnapshot(`
    [
      "[unknown-option] Starlight has no option "customCSS" that clausebook() could hand on. Did you mean customCss?",
      "[unknown-option] Starlight has no option "zzzzzz" that clausebook() could hand on. Options are components, customCss, expressiveCode, favicon, head, markdown, pagination, plugins, routeMiddleware, sidebar, social, tableOfContents, titleDelimiter.",
      "[unfit-option] The option starlight.plugins of clausebook() is not a list of plugins. Correct it.",
      "[unfit-option] The option starlight.components of clausebook() is not an object of components and their paths. Correct it.",
      "[unfit-option] The option starlight.head of clausebook() is not a list of tags. Correct it.",
      "[unfit-option] The option starlight.sidebar of clausebook() is not a list of links and groups. Correct it.",
    ]
  `);
  expect(told('x')).toEqual([
    "[unfit-option] The option starlight of clausebook() is not an object of Starlight's options. Correct it.",
  ]);
});

test.each([
  'starlight-sidebar-topics',
  'starlight-links-validator',
  'starlight-llms-txt',
  'starlight-versions-plugin',
  'starlight-auto-sidebar',
])('%s is refused with the reason and what there is in its place', (name) => {
  const [found, ...more] = checkOptions({ starlight: { plugins: [{ name, hooks: {} }] } });
  expect(more).toEqual([]);
  expect(found?.code).toBe('unfit-plugin');
  expect(found?.message).toMatch(new RegExp(`The plugin ${name} can't work in a manual: it .{40}`));
  expect(found?.hint).toMatch(/^Remove it; .{20}/);
});

test('settings of Astro that a manual could not be read with are refused, all others are not', () => {
  const wrong = {
    trailingSlash: 'never',
    build: { format: 'file' },
    output: 'server',
    i18n: {},
    markdown: { processor: { name: 'unified' }, remarkPlugins: ['x'], rehypePlugins: ['x'] },
  };
  expect(checkSettings(wrong).map(({ message, hint }) => `${message} ${hint}`)).toMatchInlineSnapshot(`
    [
      "The setting trailingSlash: "never" does not fit a manual: its pages are cited by addresses with a slash at the end, since numbers of clauses have dots. Remove it, or write "always".",
      "The setting build.format: "file" does not fit a manual: each page is a folder, in which its Markdown twin and its images stand. Remove it.",
      "The setting output: "server" does not fit a manual: a manual is files, and no server knows it. Remove it.",
      "The setting i18n does not fit a manual: a manual has the one language that its organisation says. Remove it, and set language in the config of the organisation.",
      "The setting markdown.processor: unified does not fit a manual: documents are written by Sätteri, as they are read. Remove it, or set it to satteri() of @astrojs/markdown-satteri, which takes plugins of its own.",
      "The setting markdown.remarkPlugins does not fit a manual: Sätteri, which writes documents, runs no such plugins. Use a plugin of Sätteri: markdown.processor is then satteri({ mdastPlugins: […] }).",
      "The setting markdown.rehypePlugins does not fit a manual: Sätteri, which writes documents, runs no such plugins. Use a plugin of Sätteri: markdown.processor is then satteri({ mdastPlugins: […] }).",
    ]
  `);
  const right = {
    trailingSlash: 'always',
    build: { format: 'directory' },
    output: 'static',
    markdown: { processor: { name: 'satteri' }, remarkPlugins: [], rehypePlugins: [] },
  };
  expect(checkSettings(right)).toEqual([]);
  expect(checkSettings({})).toEqual([]);
});

test('integrations stand in any order, but those that set up code blocks', () => {
  const codes = (...names: string[]) =>
    checkIntegrations(names).map(({ message, hint }) => `${message} ${hint}`);
  expect(codes('@astrojs/sitemap', 'clausebook', 'x')).toEqual([]);
  expect(codes('x', 'clausebook', '@astrojs/sitemap', '@astrojs/mdx')).toEqual([]);
  expect(codes('astro-expressive-code', 'clausebook')).toEqual([]);
  expect(codes('@astrojs/mdx', 'clausebook', 'astro-expressive-code')).toMatchInlineSnapshot(`
    [
      "The integration expressiveCode() stands behind clausebook(), and code blocks are set up between the two. Put it before clausebook(), or take it out: clausebook() brings it.",
      "The integration mdx() stands before clausebook(), and code blocks are set up between the two. Put it behind clausebook(), or take it out: clausebook() brings it.",
    ]
  `);
});
