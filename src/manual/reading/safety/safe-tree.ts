import { type Node, walk } from '../../model/tree.ts';
import { type Reading, report } from '../context.ts';
import { checkSafety } from './check-safety.ts';
import { htmlAsElements } from './html-as-elements.ts';

/**
 * The tree of a document that nobody has to trust: HTML in plain Markdown read into elements, everything judged, and what
 * would run taken out. What is refused is told; whether it stands in the tree makes no difference any more.
 */
export function safeTree(tree: Node, reading: Reading): Node {
  const withElements = hasHtml(tree)
    ? htmlAsElements(tree, (_, place) =>
        report(
          reading,
          place,
          'unclosed-comment',
          'A comment starts here and ends nowhere, so all that follows would be hidden.',
          'End it with -->.',
        ),
      )
    : tree;
  checkSafety(withElements, reading);
  return withoutCode(withElements);
}

function hasHtml(tree: Node): boolean {
  let found = false;
  walk(tree, ({ type }) => {
    found ||= type === 'html';
  });
  return found;
}

/** Without imports and exports: nothing of them is run. */
const withoutCode = (tree: Node): Node => ({
  ...tree,
  children: (tree.children ?? []).filter(({ type }) => type !== 'mdxjsEsm'),
});
