import { expect, test } from 'vitest';
import type { SourceFile } from '../../src/manual/model/source-file.ts';
import { walk } from '../../src/manual/model/tree.ts';
import { doc, manualOf } from './manual-of.ts';

const documents = {
  'own.mdx': doc('Own words.'),
  'part.mdx':
    'Words.\n\nThe <Role id="nobody" /> [sees](#nowhere).\n\n<Term>Call</Term> is one.\n\n<Term>Call</Term> is two.',
};

/** The first file with the text of the second one after its own. */
function together([own, part]: SourceFile[]): SourceFile[] {
  if (!own?.tree || !part?.tree) throw new Error('no tree');
  const children = [...(own.tree.children ?? []), ...(part.tree.children ?? [])];
  return [{ ...own, tree: { ...own.tree, children } }];
}

test('every node names the file that it stands in', () => {
  const files = new Set<string | undefined>();
  manualOf({
    documents,
    change: (sources) => {
      for (const { tree } of sources.slice(1))
        if (tree) walk(tree, ({ position }) => files.add(position?.file));
      return sources;
    },
  });
  expect([...files]).toEqual(['content/documents/part.mdx']);
});

test('in a document of several files each problem is told where it stands', () => {
  const { problems } = manualOf({ documents, change: together }).manual;
  expect(problems.map(({ code, file, line }) => [code, file, line])).toEqual([
    ['unknown-role', 'content/documents/part.mdx', 3],
    ['dead-anchor', 'content/documents/part.mdx', 3],
    ['duplicate-term', 'content/documents/part.mdx', 7],
  ]);
});
