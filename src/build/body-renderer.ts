import { pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import type { Node } from '../manual/model/tree.ts';
import { pageBody } from '../manual/writing/page-body.ts';
import { type Segment, segmentsOf } from '../manual/writing/segments.ts';
import { replaceTree } from '../markdown/pages-plugin.ts';
import { imagePath } from './image-files.ts';

/** Writes the tree of a page as HTML, with what the project's Markdown processor adds: asides, code blocks, plugins. */
export type RenderBody = (tree: readonly Node[], file: string) => Promise<Segment[]>;

/** Makes the renderer of a project, once its settings are complete. */
export function bodyRenderer({ markdown, image }: AstroConfig): RenderBody {
  const { processor, syntaxHighlight, shikiConfig, gfm, smartypants } = markdown;
  const renderer = processor.createRenderer({ image, syntaxHighlight, shikiConfig, gfm, smartypants });
  return async (tree, file) => {
    const { nodes, parts } = pageBody(tree);
    // Plugins go by the folder that a file lies in. The text is nothing: the tree takes its place.
    const url = pathToFileURL(file);
    replaceTree(url, nodes);
    const { code } = await (await renderer).render('-', { fileURL: url });
    const found = parts.map((part) =>
      part.name === 'image' ? { ...part, file: imagePath(file, part) } : part,
    );
    return segmentsOf(code, found);
  };
}
