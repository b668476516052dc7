import { isMap, type Node, parseDocument } from 'yaml';
import { isGroup } from '../sanitise-input.ts';
import type { Notation } from './render.ts';
import { lineBefore, rangeOf } from './text-edit.ts';

/** The text of a config in YAML or JSON, with what the parser reads in it. */
export interface ConfigText {
  text: string;
  contents: Node | null;
  data: unknown;
}

/** Reads the text of a config; nothing where the parser objects to anything. */
export function configText(text: string): ConfigText | undefined {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  try {
    return { text, contents: document.contents, data: document.toJS() };
  } catch {
    return undefined;
  }
}

/** How the author of a text writes it. */
export const notationOf = ({ text, contents }: ConfigText, format: Notation['format']): Notation => ({
  format,
  eol: text.includes('\r\n') ? '\r\n' : '\n',
  indent: ownIndent(text, format === 'yaml' ? firstInner(contents) : contents) ?? '  ',
});

/** One step of depth, where the entries of a group have lines of their own. */
function ownIndent(text: string, group: unknown): string | undefined {
  const start = isMap(group) ? rangeOf(group.items[0]?.key)?.[0] : undefined;
  const before = start === undefined ? '' : lineBefore(text, start);
  return before !== '' && before.trim() === '' ? before : undefined;
}

/** The first group that stands in another one, line by line. */
const firstInner = (contents: unknown): unknown =>
  isMap(contents) ? contents.items.find(({ value }) => isMap(value) && !value.flow)?.value : undefined;

/** Whether two readings say the same, whatever the order of their keys; keys without a value say nothing. */
export const saysTheSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

function canonical(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    isGroup(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, inner]) => inner !== null)
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value,
  );
}
