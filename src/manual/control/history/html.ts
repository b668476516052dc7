/** A piece of HTML that is safe to print. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a piece of HTML: texts are escaped, pieces are taken as they are. */
export type Part = string | number | Html | readonly Part[] | undefined;

/** Writes HTML: everything put into the template is text, unless it is HTML already. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(strings.map((string, index) => `${string}${written(parts[index])}`).join(''));

/** An element with attributes, which are left out where they have no value. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content: Part,
): Html {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  );
  return new Html(`<${name}${said.join('')}>${written(content)}</${name}>`);
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return part.map(written).join('');
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
