import type { Node } from './tree.ts';

const title = /(?:^|\s)title=(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')/;

/** The title over a block of code, as its first line gives it: ```` ```sh title="run.sh" ````. Empty where none is shown. */
export function codeTitle(node: Node): string {
  const meta = String(node['meta'] ?? '');
  if (/(?:^|\s)frame=["']none["']/.test(meta)) return '';
  const [, double, single] = title.exec(meta) ?? [];
  return (double ?? single ?? '').replace(/\\(.)/g, '$1').trim();
}
