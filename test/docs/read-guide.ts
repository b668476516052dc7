import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToMdast } from 'satteri';
import { type Node, plainText } from '../../src/manual/model/tree.ts';
import { projectRoot } from '../harness/project.ts';

/** A block of code in a guide. */
export interface GuideCode {
  language: string;
  /** What stands behind the language on the first line. */
  meta: string;
  code: string;
  line: number;
}

/** A part of a guide below one heading, up to the next heading of any level. */
export interface GuidePart {
  /** The headings above it and its own, from the first level below the title. */
  heading: string;
  codes: GuideCode[];
}

/** The parts of a guide, by its path from the project. */
export function partsOf(guide: string): GuidePart[] {
  const text = readFileSync(join(projectRoot, guide), 'utf8');
  const tree = markdownToMdast(text, {
    features: { gfm: true, frontmatter: true },
    position: true,
  }) as unknown as Node;
  const parts: GuidePart[] = [{ heading: '', codes: [] }];
  const above: string[] = [];
  const visit = (node: Node) => {
    if (node.type === 'heading') {
      const depth = Number(node['depth']);
      above.splice(Math.max(depth - 2, 0), above.length, plainText(node).trim());
      parts.push({ heading: above.join(' / '), codes: [] });
    }
    if (node.type === 'code')
      parts.at(-1)?.codes.push({
        language: String(node['lang'] ?? ''),
        meta: String(node['meta'] ?? ''),
        code: node.value ?? '',
        line: node.position?.start.line ?? 0,
      });
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
  return parts;
}
