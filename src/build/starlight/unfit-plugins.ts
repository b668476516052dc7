const readsDocs =
  'it reads only the collection "docs", and the pages of a manual are made from its documents and are no collection';
const ownSidebar =
  'it wants the whole sidebar to be its own list of topics, and that of a manual is made for each page from the manual';

/** Plugins and integrations that can't work with a manual, by the name that they give themselves, and why. */
export const unfitPlugins: ReadonlyMap<string, readonly [why: string, instead: string]> = new Map([
  [
    'starlight-sidebar-topics',
    [ownSidebar, 'Remove it; add groups of your own with clausebook({ starlight: { sidebar: […] } }).'],
  ],
  ['starlight-auto-sidebar', [readsDocs, 'Remove it; the sidebar of a manual makes itself.']],
  ['starlight-llms-txt', [readsDocs, 'Remove it; the manual has an llms.txt of its own.']],
  [
    'starlight-links-validator',
    [
      'it knows only the pages of the collection "docs", so that each link to a page of the manual is a wrong one to it',
      'Remove it; check tells of links in documents that lead nowhere.',
    ],
  ],
  ['starlight-versions-plugin', [readsDocs, 'Remove it; versions of documents come from their approvals.']],
]);
