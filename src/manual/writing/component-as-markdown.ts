import { asBlocks, type Node, paragraph, text } from '../model/tree.ts';
import { attributesOf } from '../reading/context.ts';
import type { SiteComponentName } from '../reading/safety/site-components.ts';
import { isWordOf, type Words } from '../words/words.ts';

/**
 * What Markdown writes for a component of Starlight's: nothing that a reader of the page sees in words is lost. A tab and
 * a card start with their title, an aside is a quote, a card that leads somewhere is a link.
 */
export function componentAsMarkdown(
  name: SiteComponentName,
  node: Node,
  children: Node[],
  words: Pick<Words, 'aside'>,
): Node[] {
  const said = (attribute: string): string => {
    const value = attributesOf(node).get(attribute);
    return typeof value === 'string' ? value : '';
  };
  switch (name) {
    case 'Badge':
      return [text(said('text'))];
    case 'Icon':
      return said('label') === '' ? [] : [text(said('label'))];
    case 'LinkButton':
      return [link(said('href'), children)];
    case 'LinkCard':
      return [
        paragraph([
          link(said('href'), [text(said('title'))]),
          ...(said('description') === '' ? [] : [text(`: ${said('description')}`)]),
        ]),
      ];
    case 'Aside': {
      const kind = said('type') || 'note';
      const title = said('title') || (isWordOf(words.aside, kind) ? words.aside[kind] : kind);
      return [{ type: 'blockquote', children: titled(title, children) }];
    }
    case 'Card':
      return titled(said('title'), children);
    case 'TabItem':
      return titled(said('label'), children);
    default:
      return children;
  }
}

const link = (url: string, children: Node[]): Node => ({ type: 'link', url, title: null, children });

const titled = (title: string, children: Node[]): Node[] => [
  ...(title === '' ? [] : [paragraph([{ type: 'strong', children: [text(title)] }])]),
  ...asBlocks(children),
];
