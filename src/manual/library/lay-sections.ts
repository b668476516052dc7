import { posix } from 'node:path';
import { isBesideDocument } from '../model/own-address.ts';
import type { SourceFile } from '../model/source-file.ts';
import { isHeading, type JsxAttribute, type Node } from '../model/tree.ts';
import { writtenOut } from '../reading/expand/written-out.ts';
import { bodyOf, type OwnSection } from './own-sections.ts';
import { sectionEnd, sectionIdOf, withSectionId } from './section-tree.ts';

/** A template with own sections laid over it. */
export interface LaidTemplate {
  source: SourceFile;
  /** Files whose section stands within one that another file replaces or leaves out. */
  within: ReadonlyMap<OwnSection, OwnSection>;
  /** Files that name a section that the template does not have. */
  unknown: readonly OwnSection[];
}

/** Lays files about single sections over their template; no two of them are for one section and place. */
export function laySections(template: SourceFile, owns: readonly OwnSection[]): LaidTemplate {
  const laying = new Laying(template, owns);
  const children = laying.over(template.tree?.children ?? []);
  const imports = owns.flatMap(({ source }) =>
    (source.tree?.children ?? []).filter(({ type }) => type === 'mdxjsEsm'),
  );
  const source: SourceFile = {
    ...template,
    path: besideOwn(template, owns[0]?.source),
    tree: { type: 'root', children: [...imports, ...children] },
    parts: owns.map((own) => own.source),
  };
  return {
    source,
    within: laying.within,
    unknown: owns.filter((own) => !laying.used.has(own) && !laying.within.has(own)),
  };
}

/** One walk through a template. */
class Laying {
  readonly used = new Set<OwnSection>();
  readonly within = new Map<OwnSection, OwnSection>();
  readonly #template: SourceFile;
  readonly #bySection: ReadonlyMap<string, readonly OwnSection[]>;

  constructor(template: SourceFile, owns: readonly OwnSection[]) {
    this.#template = template;
    this.#bySection = Map.groupBy(owns, ({ section }) => section);
  }

  /** Nodes that stand beside each other, with own ones in their place. */
  over(nodes: readonly Node[]): Node[] {
    const laid: Node[] = [];
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index] as Node;
      const owns = isHeading(node) ? this.#ownsOf(node) : [];
      if (owns.length === 0) {
        laid.push(node.children && !isHeading(node) ? { ...node, children: this.over(node.children) } : node);
        continue;
      }
      const end = sectionEnd(nodes, index);
      laid.push(...this.#section(nodes.slice(index, end), owns));
      index = end - 1;
    }
    return laid;
  }

  #ownsOf(heading: Node): readonly OwnSection[] {
    const id = sectionIdOf(heading, this.#template.text);
    return (id === undefined ? undefined : this.#bySection.get(id)) ?? [];
  }

  #section(nodes: readonly Node[], owns: readonly OwnSection[]): Node[] {
    const [heading, ...rest] = nodes as [Node, ...Node[]];
    for (const own of owns) this.used.add(own);
    const at = (place: OwnSection['place']) => owns.find((own) => own.place === place);
    const [before, after, replacing, omitting] = [at('before'), at('after'), at('replace'), at('omit')];
    const instead = replacing ?? omitting;
    if (instead) this.#hide(rest, instead);
    const middle = replacing
      ? this.#inPlaceOf(heading, replacing)
      : omitting
        ? []
        : [heading, ...this.over(rest)];
    return [...(before ? this.#textOf(before) : []), ...middle, ...(after ? this.#textOf(after) : [])];
  }

  /** Notes which files speak of sections that are not there any more. */
  #hide(nodes: readonly Node[], instead: OwnSection): void {
    for (const node of nodes) {
      if (isHeading(node)) for (const own of this.#ownsOf(node)) this.within.set(own, instead);
      else this.#hide(node.children ?? [], instead);
    }
  }

  /** Links to the section hold: its heading stays where the file has none, and its id where the heading has none. */
  #inPlaceOf(heading: Node, own: OwnSection): Node[] {
    const nodes = this.#textOf(own);
    const [first, ...rest] = nodes;
    if (!first || !isHeading(first)) return [heading, ...nodes];
    const id = sectionIdOf(first, own.source.text);
    return id === undefined ? [withSectionId(first, own.section), ...rest] : nodes;
  }

  #textOf({ source, section, place }: OwnSection): Node[] {
    const tree = writtenOut(source.tree ?? { type: 'root', children: [] });
    const from = { own: source.place, template: this.#template.place };
    const name = place === 'replace' ? section : `${section}-${place}`;
    return bodyOf(tree).map((node) => moved(node, from, name));
  }
}

/** Where files beside the document lie: where its own file would. What a template shows lies nowhere, since it shows nothing. */
function besideOwn(template: SourceFile, own: SourceFile | undefined): string {
  const end = own ? `${own.place}.${own.format}` : '';
  const path = own?.path.replaceAll('\\', '/') ?? '';
  if (end === '' || !path.endsWith(`/${end}`)) return own?.path ?? template.path;
  return `${own?.path.slice(0, -end.length)}${template.place}.${template.format}`;
}

interface Places {
  own: string;
  template: string;
}

/** A node as it would stand in the file of the template: files that it names are found, and its notes are its own. */
function moved(node: Node, places: Places, name: string): Node {
  const url = node['url'];
  const children = node.children?.map((child) => moved(child, places, name));
  const isNote = node.type === 'footnoteReference' || node.type === 'footnoteDefinition';
  return {
    ...node,
    ...(typeof url === 'string' ? { url: movedAddress(url, node.type === 'image', places) } : {}),
    ...(typeof url === 'string' && node.type === 'image' ? { written: url } : {}),
    ...(isNote ? { identifier: `${name}-${node['identifier']}`, label: `${name}-${node['label']}` } : {}),
    ...(Array.isArray(node['attributes']) ? { attributes: movedAttributes(node, places) } : {}),
    ...(children ? { children } : {}),
  };
}

const movedAttributes = (node: Node, places: Places): JsxAttribute[] =>
  (node['attributes'] as JsxAttribute[]).map((attribute) =>
    attribute.name === 'href' && typeof attribute.value === 'string'
      ? { ...attribute, value: movedAddress(attribute.value, false, places) }
      : attribute,
  );

/** Pages are named from the page that they stand on, which is the same; files from the file that names them. */
function movedAddress(url: string, isImage: boolean, { own, template }: Places): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  if (path === '' || !isBesideDocument(url) || !(isImage || /\.[a-z][a-z0-9]*$/i.test(path))) return url;
  const target = posix.join(posix.dirname(own), path);
  return `${posix.relative(posix.dirname(template), target)}${rest}`;
}
