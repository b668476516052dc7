import { packageFolder, templatesFolder } from '../../build/folders.ts';
import { readSources } from '../../build/read-sources.ts';
import { languageOf } from '../../language/languages.ts';
import type { FrontMatter } from '../../manual/library/front-matter.ts';
import { readFrontMatter } from '../../manual/library/read-front-matter.ts';
import type { SourceFile } from '../../manual/model/source-file.ts';
import type { Organisation } from '../../organisation/index.ts';

/** A template as it is shipped. */
export interface ShippedTemplate {
  id: string;
  frontMatter: FrontMatter;
  /** Path below `templates/<language>/`, with its ending. */
  path: string;
  source: SourceFile;
}

/** All templates of a manual's language, or those of the folder that the project names. */
export function shippedTemplates(
  { language }: Pick<Organisation, 'language'>,
  folder: string = templatesFolder(languageOf(language)),
): ShippedTemplate[] {
  return templatesIn(folder);
}

/** The templates in a folder, in the order of their paths. */
export function templatesIn(folder: string): ShippedTemplate[] {
  const { sources } = readSources([{ folder, origin: 'template' }], packageFolder, packageFolder);
  return sources.flatMap((source) => {
    const { frontMatter } = readFrontMatter(source);
    if (!frontMatter) return [];
    return [{ id: frontMatter.id, frontMatter, path: `${source.place}.${source.format}`, source }];
  });
}
