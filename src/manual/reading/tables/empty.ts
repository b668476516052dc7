import type { Node } from '../../model/tree.ts';
import { type Reading, report } from '../context.ts';
import { withoutRoot } from './item-paths.ts';

/** Nothing is printed for an empty list, so the text around it must know: that is a problem at the component. */
export function reportEmpty(of: string, node: Node, reading: Reading): void {
  const name = withoutRoot(of);
  const hint = `Wrap it in <When some="${name}">, and say in <When empty="${name}"> what holds then.`;
  report(
    reading,
    node,
    'nothing-to-show',
    `"${of}" is empty, so <${String(node['name'])}> has nothing to show.`,
    hint,
  );
}
