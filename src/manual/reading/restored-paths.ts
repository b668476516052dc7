import { fieldOfItem, type Organisation } from '../../organisation/index.ts';
import { type Filled, filledIn } from '../model/filled.ts';
import { type Item, pathIn } from '../model/items.ts';
import { type Node, walk } from '../model/tree.ts';
import { valueAt } from '../model/value-at.ts';
import { isStep } from './expand/steps.ts';
import { partsBehind } from './tables/item-paths.ts';
import { nameOfThing } from './tables/names.ts';

type Thing = Parameters<typeof nameOfThing>[0];

/**
 * The fields of the organisation that an approved text states, as `paths` of a document names them: from the values that
 * its tree keeps. `parts` are those of the item that the document is made for. A row of a table is known by the name that
 * it shows; a thing that was renamed since is not found.
 */
export function restoredPaths(tree: Node, parts: Item['parts'], organisation: Organisation): string[] {
  const paths = new Set<string>();
  const note = ({ path }: Filled) => {
    if (path.startsWith('org.')) paths.add(path.slice('org.'.length));
    if (!path.startsWith('item.')) return;
    const found = partsBehind(path.slice('item.'.length), parts).find(({ part, inner }) =>
      fieldOfItem(part.list, inner),
    );
    if (found) paths.add(pathIn(found.part, found.inner));
  };
  walk(tree, (node) => {
    const filled = isStep(node) ? node.limit : filledIn(node);
    if (filled) note(filled);
    if (node.type === 'tableRow') for (const path of pathsOfRow(node, organisation)) paths.add(path);
  });
  return [...paths].sort();
}

/** What a row states of the thing whose name it shows. */
function pathsOfRow(row: Node, organisation: Organisation): string[] {
  const shown: Filled[] = [];
  walk(row, (node) => {
    const filled = filledIn(node);
    if (filled) shown.push(filled);
  });
  return shown.flatMap(({ path, value }) => {
    const [list = ''] = path.split('.');
    const things = valueAt(organisation, list);
    if (!Array.isArray(things)) return [];
    const thing = (things as Thing[]).find((one) => nameOfThing(one) === value);
    const isName = thing !== undefined && valueAt(thing, path.slice(list.length + 1)) === value;
    if (!isName) return [];
    return shown
      .filter((other) => other.path.startsWith(`${list}.`))
      .map((other) => `${list}.${thing.id}.${other.path.slice(list.length + 1)}`);
  });
}
