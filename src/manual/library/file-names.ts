import { type Finding, finding } from '../../diagnostics/diagnostic.ts';
import type { Identity } from '../model/identity.ts';
import type { FrontMatter } from './front-matter.ts';

/** A page is a folder with its twin in it, `<slug>.md`, and file systems end at 255 bytes. */
const longestSlug = 200;

/** Names that Windows keeps for devices, whatever ending they have. */
const ofDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/** Why a document can't have folders of its names, and the field of the front matter that says so. */
interface NameFault {
  field: 'id' | 'slug' | 'formerSlugs';
  fault: Finding;
}

/** Looks at the names of a document that become names of folders: of its acts, by its key, and of its pages. */
export function nameFaults(
  { key, slug, formerSlugs }: Pick<Identity, 'key' | 'slug' | 'formerSlugs'>,
  frontMatter: Pick<FrontMatter, 'id' | 'slug'>,
): NameFault[] {
  const field = frontMatter.slug ? 'slug' : 'id';
  const faults: NameFault[] = [];
  if (slug.length > longestSlug) {
    const most = longestSlug - slug.length + (frontMatter.slug ?? frontMatter.id).length;
    faults.push({
      field,
      fault: finding(
        'too-long-name',
        `The address of this document has ${slug.length} letters, more than a file's name may have.`,
        `Give it a \`slug\` of at most ${most} letters.`,
      ),
    });
  }
  const named: [NameFault['field'], string][] = [['id', key]];
  if (frontMatter.slug) named.push(['slug', slug]);
  for (const former of formerSlugs) named.push(['formerSlugs', former]);
  for (const [where, name] of named)
    if (ofDevice.test(name))
      faults.push({
        field: where,
        fault: finding(
          'name-of-a-device',
          `Windows keeps the name "${name}" for a device, so that no folder there can have it.`,
          where === 'formerSlugs'
            ? 'Take it out of `formerSlugs`.'
            : `Choose another \`${where}\`, such as ${name.split('.')[0]}-document.`,
        ),
      });
  return faults;
}
