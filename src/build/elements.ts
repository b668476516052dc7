import type { Element, Root } from 'hast';

/** Elements below a node that are what is sought, in the order of the page. */
export const elementsIn = (parent: Root | Element, is: (element: Element) => boolean): Element[] =>
  parent.children.flatMap((child) =>
    child.type === 'element' ? [...(is(child) ? [child] : []), ...elementsIn(child, is)] : [],
  );

/** Whether an element has one of these names. */
export const isNamed =
  (...names: string[]) =>
  ({ tagName }: Element): boolean =>
    names.includes(tagName);
