/** How values of a config are written in a format. */
export interface Notation {
  /** What a comment begins with. */
  comment: string;
  text(text: string): string;
  /** What stands before an item of a list. */
  item: string;
  /** A value that fits in a line; `before` is its key, or what stands before an item. */
  line(before: string, written: string): string;
  /** A list or fields below the line of their key. */
  block(before: string, kind: 'list' | 'fields', lines: readonly string[]): string[];
}

const deeper = (line: string): string => `  ${line}`;

/** What is a text without quotes, in a line of its own as between brackets. */
const plain = /^[A-Za-z](?:[\w’'./()@& -]|:(?=\w))*$/;

/** Words that YAML, in one of its versions, takes for another thing than a text. */
const notText = /^(true|false|null|yes|no|on|off|y|n|nan|inf)$/i;

/** YAML, with quotes around whatever could be taken for something else than a text. */
export const yamlNotation: Notation = {
  comment: '#',
  text: (text) =>
    plain.test(text) && !text.endsWith(' ') && !notText.test(text) ? text : JSON.stringify(text),
  item: '- ',
  line: (before, written) => `${before}${written}`,
  block: (before, _, lines) =>
    before === '- '
      ? lines.map((line, at) => (at === 0 ? `- ${line}` : deeper(line)))
      : [before.trimEnd(), ...lines.map(deeper)],
};

/** TypeScript: the fields of an object literal. */
export const scriptNotation: Notation = {
  comment: '//',
  text: (text) => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`,
  item: '',
  line: (before, written) => `${before}${written},`,
  block: (before, kind, lines) => [
    `${before}${kind === 'list' ? '[' : '{'}`,
    ...lines.map(deeper),
    kind === 'list' ? '],' : '},',
  ],
};
