import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import type { Node } from '../manual/tree.ts';

/** The body of the document that a module is made from; nothing for files that are not documents. */
export type BodyOf = (moduleId: string) => readonly Node[] | undefined;

/**
 * Puts the body that the reading pass made in the place of what was parsed again for the page: what was checked,
 * counted and approved is what readers see, and no value of the organisation passes through a parser.
 */
export const pagesPlugin = (bodyOf: BodyOf): MdastPluginDefinition =>
  defineMdastPlugin({
    name: 'clausebook-pages',
    before(root, context) {
      if (!context.fileURL) return;
      const body = bodyOf(fileURLToPath(context.fileURL));
      if (body) context.replaceNode(root, { type: 'root', children: body as never });
    },
  });
