import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { h } from 'hastscript';
import { isOwnAddress } from '../../model/own-address.ts';

const added = [
  ...['abbr', 'bdi', 'bdo', 'caption', 'cite', 'col', 'colgroup', 'dfn', 'figcaption', 'figure', 'mark'],
  ...['small', 'time', 'u', 'wbr'],
];

/** Names by which an element other than an anchor could take the place of what scripts ask the page for. */
const general = (defaultSchema.attributes?.['*'] ?? []).filter((name) => name !== 'name');

/**
 * HTML for text: what GitHub lets people write in a README, and a few elements more. Nothing in it runs, loads from
 * elsewhere, sends or lays itself over the page. Ids stay as they are written, because links lead to them.
 */
const schema: Schema = {
  ...defaultSchema,
  clobber: [],
  ancestors: {},
  required: {},
  protocols: { href: ['http', 'https', 'mailto', 'tel'], cite: ['http', 'https'], src: [], longDesc: [] },
  tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => name !== 'input'), ...added],
  attributes: {
    ...defaultSchema.attributes,
    a: ['href', 'name', 'rel', 'target'],
    code: [],
    h2: [],
    li: [],
    ol: [],
    section: [],
    ul: [],
    '*': [...general, 'className', 'aria*', 'data*', 'role', 'translate'],
  },
};

const elements = new Set(schema.tagNames);

/** Whether an element may stand in a document that nobody has to trust. */
export const isAllowedElement = (name: string): boolean => elements.has(name);

/** Names of the elements that may stand in a document. */
export const allowedElements: readonly string[] = [...elements];

/** Elements that run code, load from elsewhere, send or change the page around them; other unknown names are typing mistakes. */
export const activeElements: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'iframe',
    'frame',
    'frameset',
    'object',
    'embed',
    'applet',
    'form',
    'input',
    'button',
  ],
  ...[
    'select',
    'textarea',
    'option',
    'base',
    'meta',
    'link',
    'svg',
    'math',
    'template',
    'slot',
    'portal',
    'dialog',
  ],
  ...[
    'audio',
    'video',
    'track',
    'canvas',
    'noscript',
    'html',
    'head',
    'body',
    'title',
    'marquee',
    'area',
    'map',
  ],
]);

/** Attributes by their names in HTML. */
export type Attributes = Readonly<Record<string, string>>;

/** The attributes of an allowed element that may stand there, with the names of those that may not. */
export function judgeAttributes(
  name: string,
  attributes: Attributes,
): { kept: Attributes; refused: string[] } {
  const kept: Record<string, string> = {};
  const refused: string[] = [];
  for (const [attribute, value] of Object.entries(attributes))
    if (isAllowedAttribute(name, attribute, value)) kept[attribute] = value;
    else refused.push(attribute);
  return { kept, refused };
}

/** Asked one by one: the library says what is left, and that way it says what of. */
function isAllowedAttribute(name: string, attribute: string, value: string): boolean {
  if (/^(?:aria|data)-[\w-]+$/i.test(attribute))
    return !/^data-(?:clausebook|pagefind|reference|register)/i.test(attribute);
  if (attribute.toLowerCase() === 'srcset')
    return value.split(',').every((part) => isOwnAddress(part.trim()));
  if (attribute.toLowerCase() === 'src') return name === 'img' && isOwnAddress(value);
  const clean = sanitize(h(name, { [attribute]: value }), schema);
  return clean.type === 'element' && Object.keys(clean.properties).length > 0;
}
