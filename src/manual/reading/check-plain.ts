import { type Node, walk } from '../model/tree.ts';
import { type Reading, report } from './context.ts';
import { componentNames } from './expand/expand.ts';

/** In `.md` files nothing is filled: what looks like a component or an `{org.…}` there is a problem. */
export function checkPlain(tree: Node, reading: Reading): void {
  walk(tree, (node) => {
    const value = node.value ?? '';
    if (node.type === 'text') {
      const placeholder = /\{(org|item)\.[\w.]*\}/.exec(value)?.[0];
      if (placeholder)
        report(
          reading,
          node,
          'unfilled-in-md',
          `${placeholder} stands in a .md file, where nothing is filled in.`,
          'Rename the file to .mdx.',
        );
    }
    if (node.type !== 'html') return;
    const name = /^<\/?([A-Z]\w*)/.exec(value)?.[1];
    if (name && !value.startsWith('</')) {
      const known = componentNames.includes(name);
      report(
        reading,
        node,
        'component-in-md',
        `<${name}> stands in a .md file, where components mean nothing.`,
        known ? 'Rename the file to .mdx.' : 'Take it out, or rename the file to .mdx and import it.',
      );
    }
  });
}
