import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import type { Node } from '../manual/model/tree.ts';
import { withMath } from './math.ts';

/** The body of the document that a module is made from; nothing for files that are not documents. */
export type BodyOf = (moduleId: string) => readonly Node[] | undefined;

/** Trees that are written as HTML at the moment, by the address that each is written under. */
const trees = new WeakMap<URL, readonly Node[]>();

/** Names the tree that is to be written under an address. */
export function replaceTree(url: URL, tree: readonly Node[]): void {
  trees.set(url, tree);
}

/**
 * Puts the body that the reading pass made in the place of what was parsed again for the page: what was checked,
 * counted and approved is what readers see, and no value of the organisation passes through a parser. Where the project has
 * Sätteri know formulas (`isMath`), those of the body are nodes that its plugins draw.
 */
export const pagesPlugin = (bodyOf: BodyOf, isMath: () => boolean): MdastPluginDefinition =>
  defineMdastPlugin({
    name: 'clausebook-pages',
    before(root, context) {
      if (!context.fileURL) return;
      const body = trees.get(context.fileURL) ?? bodyOf(fileURLToPath(context.fileURL));
      if (!body) return;
      const children = isMath() ? withMath(body) : body;
      context.replaceNode(root, { type: 'root', children: children as never });
    },
  });
