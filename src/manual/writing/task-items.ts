import { type Node, text } from '../model/tree.ts';
import type { Words } from '../words/words.ts';
import { pageElement } from './page-element.ts';

/**
 * Pages only: ticks of a task list as signs that are read out. A box of a form, as Markdown processors write it, has no
 * name, and nobody can tick it.
 */
export function taskItems(nodes: readonly Node[], words: Words): Node[] {
  return nodes.map((node) => {
    if (!node.children) return node;
    const children = taskItems(node.children, words);
    const isList = node.type === 'list' && children.some(isTask);
    return {
      ...node,
      ...(isList ? { data: { ...node.data, hProperties: { class: 'tasks' } } } : {}),
      children: isList ? children.map((item) => (isTask(item) ? ticked(item, words) : item)) : children,
    };
  });
}

const isTask = ({ type, checked }: Node): boolean => type === 'listItem' && typeof checked === 'boolean';

function ticked({ children = [], ...item }: Node, { site }: Words): Node {
  const [sign, label] = item['checked'] === true ? ['☑', site.taskDone] : ['☐', site.taskOpen];
  const tick = pageElement('inWords', 'span', { role: 'img', 'aria-label': label }, [text(sign)]);
  const [first, ...rest] = children;
  const words = first?.type === 'paragraph' ? (first.children ?? []) : [];
  const others = first?.type === 'paragraph' ? rest : children;
  return {
    ...item,
    checked: null,
    children: [{ ...first, type: 'paragraph', children: [tick, text(' '), ...words] }, ...others],
  };
}
