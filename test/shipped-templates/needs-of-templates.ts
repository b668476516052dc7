import { collections, isCollection, listBehind, pathIn } from '../../src/manual/model/items.ts';
import type { SourceFile } from '../../src/manual/model/source-file.ts';
import type { Node } from '../../src/manual/model/tree.ts';
import { attributesOf } from '../../src/manual/reading/context.ts';
import {
  fieldAt,
  fieldOfItem,
  listPaths,
  type Organisation,
  owesFields,
} from '../../src/organisation/index.ts';
import { presetIds } from '../../src/organisation/presets/lists.ts';
import {
  allEditions,
  defaultEdition,
  type EditionId,
  editionNamed,
  parseRequirementRef,
  type RequirementRef,
} from '../../src/standard/index.ts';
import { templates } from './made-from.ts';

/** What a passage of a template rests on, with the points that it answers. */
export interface Need {
  /** Place of the template: `7-relationships/supplier-register`. */
  place: string;
  /** Whether `needs` names it, or `<When unsaid>` in or around the passage. */
  said: 'needs' | 'unsaid';
  /** One name of `needs`, or all of a condition. */
  names: string[];
  /** What has to be empty besides, so that the condition is asked at all. */
  besides: string[];
  points: RequirementRef[];
  /** The list that documents are made for; empty for one document. */
  each: string;
}

/** What the passages of all shipped templates rest on. */
export const needsOfTemplates = (): Need[] =>
  templates().flatMap((source) => (source.tree ? needsUnder(source.tree, aboveAll(source)) : []));

interface Above extends Omit<Need, 'said' | 'names'> {
  edition: EditionId;
  unsaid: string[];
}

function aboveAll({ place, front }: SourceFile): Above {
  const field = (name: string) =>
    new RegExp(`^${name}: *'?([^'\\n]*)`, 'm').exec(front?.value ?? '')?.[1] ?? '';
  const edition = editionNamed(field('edition'), defaultEdition) ?? defaultEdition;
  return { place, each: field('each'), points: [], besides: [], edition, unsaid: [] };
}

function needsUnder(node: Node, above: Above): Need[] {
  const kind = node['name'];
  const written = kind === 'Requirement' || kind === 'When' ? attributesOf(node) : new Map();
  const points =
    kind === 'Requirement'
      ? words(written.get('id')).flatMap((id) => parseRequirementRef(id, above.edition) ?? [])
      : above.points;
  const unsaid = written.has('unsaid') ? words(written.get('unsaid')) : above.unsaid;
  const { place, each } = above;
  const besides = [...above.besides, ...words(written.get('empty'))];
  const need = (said: Need['said'], names: string[]): Need => ({
    place,
    each,
    said,
    names,
    besides,
    points,
  });
  const marked = kind === 'Requirement' || (kind === 'When' && written.has('unsaid') && points.length > 0);
  return [
    ...words(written.get('needs')).map((name) => need('needs', [name])),
    ...(marked && unsaid.length > 0 ? [need('unsaid', unsaid)] : []),
    ...(node.children ?? []).flatMap((child) => needsUnder(child, { ...above, points, besides, unsaid })),
  ];
}

const words = (value: unknown): string[] => (typeof value === 'string' ? value.trim().split(/[\s,]+/) : []);

/** The editions for whose points a need counts. */
export const editionsOf = ({ points }: Need): EditionId[] =>
  allEditions.filter((edition) => points.some((point) => point.edition === edition));

/**
 * Where an organisation that has everything has what a passage needs, as decisions write it: a list, or a field of one
 * of its items that are in use.
 */
export function pathOf(name: string, each: string, organisation: Organisation): string {
  const [list = '', inner = ''] = name.startsWith('item.')
    ? [each, name.slice('item.'.length)]
    : name.split('.*.');
  if (inner === '') return isCollection(list) ? listBehind(list) : list;
  if (!isCollection(list)) {
    const item = organisation[list as 'roles'].find((one) => owesFields(one));
    return `${list}.${item?.id}.${inner}`;
  }
  const [part] = collections[list]
    .items(organisation)
    .flatMap(({ parts }) => parts)
    .filter(({ prefix, value }) => inner.startsWith(prefix) && owesFields(value as object));
  return part ? pathIn(part, inner.slice(part.prefix === '' ? 0 : part.prefix.length + 1)) : '';
}

/** What leaves nothing in a list that has ready-made items; nothing for any other path. */
const nothingReadyMade = (path: string): object[] | undefined =>
  presetIds(path).length > 0 ? [{ id: '*', use: false }] : undefined;

/** The data of a config without what stands at the path, as if nobody had entered it. */
export const leftOut = (data: object, path: string): object => changed(data, path, nothingReadyMade(path));

/** The same with a list or a text that is written empty, so that no default stands there; what can't be empty is left out. */
export const emptied = (data: object, path: string): object =>
  changed(data, path, nothingReadyMade(path) ?? emptyAt(path));

function changed(data: object, path: string, value: unknown): object {
  const copy = structuredClone(data) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = copy;
  for (const key of keys) {
    const below = Array.isArray(at) ? itemOf(at, key) : (at[key] ?? {});
    if (!Array.isArray(at)) at[key] = below;
    at = below as Record<string, unknown>;
  }
  at[last] = value;
  return copy;
}

function itemOf(list: { id: string }[], id: string): object {
  const found = list.find((item) => item.id === id) ?? { id };
  if (!list.includes(found)) list.push(found);
  return found;
}

function emptyAt(path: string): unknown {
  const inLists = listPaths().flatMap((list) => {
    const [, ...inner] = path.startsWith(`${list}.`) ? path.slice(list.length + 1).split('.') : [];
    return (
      fieldOfItem(list, inner.join('.')) ??
      (listPaths().includes(`${list}.${inner.join('.')}`) ? 'things' : [])
    );
  });
  const [found] = [fieldAt(path) ?? [], listPaths().includes(path) ? 'things' : [], inLists].flat();
  if (found === 'things' || (typeof found === 'object' && found.kind === 'list')) return [];
  return typeof found === 'object' && (found.kind === 'text' || found.kind === 'hours') ? '' : undefined;
}
