import { expect, test } from 'vitest';
import { templatesFolder } from '../../src/build/folders.ts';
import { readSources } from '../../src/build/read-sources.ts';
import { laySections } from '../../src/manual/library/lay-sections.ts';
import { readOwnSection } from '../../src/manual/library/own-sections.ts';
import { isBelow, sectionsOf } from '../../src/manual/library/section-tree.ts';
import type { SourceFile } from '../../src/manual/model/source-file.ts';
import { isHeading, type Node, walk } from '../../src/manual/model/tree.ts';
import { parseSource } from '../../src/markdown/parse.ts';
import { projectRoot } from '../harness/project.ts';

const { sources } = readSources(
  [{ folder: templatesFolder('en'), origin: 'template' }],
  projectRoot,
  projectRoot,
);

/** A tree without where its nodes stand, and without the front matter. */
const bare = (tree: Node | undefined): string =>
  JSON.stringify(
    { ...tree, children: tree?.children?.filter(({ type }) => type !== 'yaml') },
    (key, value) => (key === 'position' ? undefined : value),
  );

const copyOf = (template: SourceFile, id: string, text: string): SourceFile =>
  parseSource({
    file: 'x.mdx',
    path: '/content/documents/x.mdx',
    place: 'x',
    origin: 'own',
    format: 'mdx',
    trusted: false,
    text: `---\nsection: ${/^id: (.*)$/m.exec(template.text)?.[1]}#${id}\n---\n\n${text}`,
  });

test('a copy of each section, in its place in its template, changes nothing', () => {
  for (const template of sources) {
    const all = sectionsOf(template.tree, template.text);
    const inner = all.filter((one) => !all.some((other) => isBelow(other, one)));
    const outer = all.filter((one) => !all.some((other) => isBelow(one, other)));
    const plain = bare(template.tree);
    for (const wanted of inner.length === outer.length ? [inner] : [inner, outer]) {
      const owns = wanted
        // What is worded for several conditions is replaced in each of them.
        .filter(({ id }) => all.filter((other) => other.id === id).length === 1)
        .flatMap(({ id, text }) => readOwnSection(copyOf(template, id, text)).own ?? []);
      const laid = laySections(template, owns);
      expect(laid.unknown).toEqual([]);
      expect(laid.within.size).toBe(0);
      if (bare(laid.source.tree) !== plain) expect.fail(template.file);
    }
  }
});

test('each heading of a template has an id, and no condition goes on with one section and begins another', () => {
  for (const { file, tree, text } of sources) {
    if (!tree) continue;
    let headings = 0;
    walk(tree, (node) => {
      if (isHeading(node)) headings++;
      let depth = 0;
      for (const child of node.children ?? []) {
        if (isHeading(child)) depth = child.depth;
        const [first, ...inside] = child.children ?? [];
        if (first && !isHeading(first) && inside.some((inner) => isHeading(inner) && inner.depth <= depth))
          expect.fail(`${file}:${child.position?.start.line}`);
      }
    });
    expect(sectionsOf(tree, text)).toHaveLength(headings);
  }
});
