import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { manifestPath } from '../../build/site-files.ts';
import type { SheetSource } from '../../export/sheets/source.ts';
import { baseOfSite } from '../base-of-site.ts';
import { realPath } from '../output-folder.ts';
import type { Exportable } from './exported.ts';
import { openSite } from './pdf/built-site.ts';

/** What workbooks are made from, with the issue that the built site is, and why they tell none where they don't. */
export function sheetSource(from: Exportable): {
  source: SheetSource;
  notices: readonly string[];
} {
  const { root, made, words, loaded, options } = from;
  const { manual } = made;
  const folder = realPath(options.site ?? join(root, 'dist'));
  const base = baseOfSite(folder) ?? '/';
  const site = existsSync(join(folder, manifestPath))
    ? openSite(folder, from)
    : { objection: `There is no built manual in ${folder}.` };
  if ('objection' in site)
    return {
      source: { manual, words, base },
      notices: [
        `The workbooks name no issue. ${site.objection} Run clausebook build, then export again, and they will.`,
      ],
    };
  return {
    source: { manual, words, base, issue: { day: loaded.day, manifest: site.manifest } },
    notices: [],
  };
}
