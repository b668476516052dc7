import { type Finding, finding } from '../diagnostics/diagnostic.ts';

/** What is judged of an Astro config, as a project writes it or as Astro completes it. */
export interface Settings {
  trailingSlash?: string | undefined;
  build?: { format?: string | undefined } | undefined;
  output?: string | undefined;
  i18n?: unknown;
  markdown?:
    | {
        processor?: { name: string; options?: unknown } | undefined;
        remarkPlugins?: unknown;
        rehypePlugins?: unknown;
      }
    | undefined;
}

/** What speaks against settings of a project's Astro config: a manual could not be read where it is put. */
export function checkSettings({ trailingSlash, build, output, i18n, markdown }: Settings): Finding[] {
  const found: Finding[] = [];
  const told = (setting: string, why: string, instead: string) =>
    found.push(finding('unfit-setting', `The setting ${setting} does not fit a manual: ${why}.`, instead));
  if (trailingSlash === 'never')
    told(
      'trailingSlash: "never"',
      'its pages are cited by addresses with a slash at the end, since numbers of clauses have dots',
      'Remove it, or write "always".',
    );
  if (build?.format !== undefined && build.format !== 'directory')
    told(
      `build.format: "${build.format}"`,
      'each page is a folder, in which its Markdown twin and its images stand',
      'Remove it.',
    );
  if (output !== undefined && output !== 'static')
    told(`output: "${output}"`, 'a manual is files, and no server knows it', 'Remove it.');
  if (i18n !== undefined)
    told(
      'i18n',
      'a manual has the one language that its organisation says',
      'Remove it, and set language in the config of the organisation.',
    );
  if (markdown?.processor && markdown.processor.name !== 'satteri')
    told(
      `markdown.processor: ${markdown.processor.name}`,
      'documents are written by Sätteri, as they are read',
      'Remove it, or set it to satteri() of @astrojs/markdown-satteri, which takes plugins of its own.',
    );
  for (const name of ['remarkPlugins', 'rehypePlugins'] as const)
    if (isFilled(markdown?.[name]))
      told(
        `markdown.${name}`,
        'Sätteri, which writes documents, runs no such plugins',
        'Use a plugin of Sätteri: markdown.processor is then satteri({ mdastPlugins: […] }).',
      );
  return found;
}

const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

/** Integrations that Starlight has to find behind or before it, with where. */
const order = [
  { name: 'astro-expressive-code', shown: 'expressiveCode()', place: 'before' },
  { name: '@astrojs/mdx', shown: 'mdx()', place: 'behind' },
] as const;

/** What speaks against the order of a project's integrations, by their names. */
export function checkOrder(names: readonly string[]): Finding[] {
  const own = names.indexOf('clausebook');
  return order.flatMap(({ name, shown, place }) => {
    const other = names.indexOf(name);
    const fits = own < 0 || other < 0 || (place === 'before' ? other < own : other > own);
    return fits
      ? []
      : [
          finding(
            'unfit-setting',
            `The integration ${shown} stands ${place === 'before' ? 'behind' : 'before'} clausebook(), and code blocks are set up between the two.`,
            `Put it ${place} clausebook(), or take it out: clausebook() brings it.`,
          ),
        ];
  });
}
