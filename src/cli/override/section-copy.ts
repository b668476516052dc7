import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { documentsFolder } from '../../build/folders.ts';
import { generator } from '../../build/generator.ts';
import { displayPath, readSources } from '../../build/read-sources.ts';
import { sha256 } from '../../build/sha256.ts';
import { namesSection, type OwnSection, readOwnSection } from '../../manual/library/own-sections.ts';
import { isBelow, sectionsOf, type TemplateSection } from '../../manual/library/section-tree.ts';
import { didYouMean } from '../../manual/model/did-you-mean.ts';
import type { Manual } from '../../manual/model/manual.ts';
import type { Copy, OverrideOptions } from './copy.ts';
import type { ShippedTemplate } from './templates.ts';

/** The files about single sections that a project has. */
export const ownSectionsOf = (root: string): OwnSection[] =>
  readSources([{ folder: documentsFolder(root), origin: 'own' }], root, root)
    .sources.filter(namesSection)
    .flatMap((source) => readOwnSection(source).own ?? []);

/** What a file about one section of a template would hold, or why there can be none. */
export function sectionCopy(
  id: string,
  template: ShippedTemplate,
  { root, place, reason }: OverrideOptions,
  { owns, manual }: { owns: readonly OwnSection[]; manual: Manual },
): Copy | { objection: string } {
  const all = sectionsOf(template.source.tree, template.source.text);
  const section = shownSection(id, template, all, manual);
  if (!section) {
    const known = [...new Set(all.map((one) => one.id))];
    const hint = didYouMean(id, known, `Its sections: ${known.join(', ')}.`);
    return { objection: `The document "${template.id}" has no section "${id}". ${hint}` };
  }
  const objection = inTheWay(section, template, all, owns, place);
  if (objection !== undefined) return { objection };
  const document = `${template.source.place}.sections/${id}${isInstead(place) ? '' : `.${place}`}.mdx`;
  const path = join(documentsFolder(root), document);
  if (existsSync(path))
    return { objection: `${displayPath(path, root)} is there already, and is not written over.` };
  const front = stringify(
    {
      section: `${template.id}#${id}`,
      ...(place === 'replace' ? {} : { place }),
      ...(place === 'omit' ? { reason } : {}),
    },
    { lineWidth: 0 },
  );
  return {
    key: `${template.id}#${id}`,
    entry: { template: template.path, document, package: generator.version, sha256: sha256(section.text) },
    ...(isInstead(place) ? { original: section.text } : {}),
    text: `---\n${front}---\n${place === 'replace' ? `\n${section.text}` : ''}`,
  };
}

/** Whether a text takes the place of its section, and does not stand beside it. */
const isInstead = (place: OwnSection['place']): boolean => place === 'replace' || place === 'omit';

/** Of a section that is worded for several conditions the one that this organisation gets. */
function shownSection(
  id: string,
  template: ShippedTemplate,
  all: readonly TemplateSection[],
  { documents }: Manual,
): TemplateSection | undefined {
  const worded = all.filter((one) => one.id === id);
  const headings = documents.filter((one) => one.id === template.id).flatMap((one) => one.headings);
  const lines = headings.filter(({ section }) => section === id).map((heading) => heading.place.line);
  return worded.find(({ line }) => lines.includes(line)) ?? worded[0];
}

/** Another file of the same document that keeps a new one from being seen, or would not be seen for it. */
function inTheWay(
  section: TemplateSection,
  template: ShippedTemplate,
  all: readonly TemplateSection[],
  owns: readonly OwnSection[],
  place: OverrideOptions['place'],
): string | undefined {
  for (const own of owns.filter(({ document }) => document === template.id)) {
    const { file } = own.source;
    if (own.section === section.id && (own.place === place || (isInstead(own.place) && isInstead(place))))
      return `${file} is about the same place of "${template.id}#${section.id}": edit it there.`;
    const other = all.find(({ id }) => id === own.section);
    if (other && isInstead(own.place) && isBelow(section, other))
      return `"${section.id}" is a part of the section "${own.section}", which ${file} ${own.place === 'omit' ? 'leaves out' : 'replaces'}.`;
    if (other && isInstead(place) && isBelow(other, section))
      return `${file} is about "${own.section}", a part of the section "${section.id}": nobody would see it any more. Delete it first.`;
  }
  return undefined;
}
