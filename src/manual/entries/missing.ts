import {
  descriptionOf,
  fieldAt,
  fieldOfItem,
  listPaths,
  type Organisation,
} from '../../organisation/index.ts';
import type { ClauseEntry, DocumentEntry, MissingEntry } from '../model/manual.ts';
import { addTo } from '../model/multimap.ts';
import { valueAt } from '../model/value-at.ts';

/**
 * What answers rest on and the organisation has not entered, path by path, with the points and documents that wait for it;
 * and whatever else a document says is not entered, with no point beside it.
 */
export function missingEntries(
  clauses: readonly ClauseEntry[],
  documents: readonly Pick<DocumentEntry, 'key' | 'unsaid'>[],
  organisation: Organisation,
): MissingEntry[] {
  const waiting = new Map<string, { point?: string; document?: string }[]>();
  for (const { requirements } of clauses)
    for (const { id, scored, answeredBy, missing: lacking } of requirements)
      if (scored) {
        for (const { document, missing } of answeredBy)
          for (const path of missing) addTo(waiting, path, { point: id, document });
        // Only drafts that readers do not get answer it.
        if (answeredBy.length === 0) for (const path of lacking) addTo(waiting, path, { point: id });
      }
  for (const { key, unsaid } of documents) for (const path of unsaid) addTo(waiting, path, { document: key });
  return [...waiting].map(
    ([path, all]): MissingEntry => ({
      path,
      ...whatItIs(path, organisation),
      points: [...new Set(all.flatMap(({ point }) => point ?? []))],
      documents: [...new Set(all.flatMap(({ document }) => document ?? []))],
    }),
  );
}

/** What the schema says of a path, and the name of the item that it belongs to. */
function whatItIs(path: string, organisation: Organisation): Pick<MissingEntry, 'description' | 'item'> {
  const own = fieldAt(path)?.description ?? descriptionOf(path);
  if (own !== '') return { description: own, item: '' };
  for (const list of listPaths()) {
    if (!path.startsWith(`${list}.`)) continue;
    const [id = '', ...inner] = path.slice(list.length + 1).split('.');
    const field = inner.join('.');
    const description = fieldOfItem(list, field)?.description ?? descriptionOf(`${list}.${field}`);
    if (description !== '') return { description, item: nameOf(id, valueAt(organisation, list)) };
  }
  return { description: '', item: '' };
}

function nameOf(id: string, things: unknown): string {
  if (!Array.isArray(things)) return id;
  const thing = (things as { id: string; name?: string; title?: string }[]).find((one) => one.id === id);
  return thing?.name ?? thing?.title ?? id;
}
