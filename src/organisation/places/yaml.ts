import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
  type YAMLWarning,
} from 'yaml';
import { type Finding, finding } from '../../diagnostics/diagnostic.ts';
import { type Place, placeOf, wholeFile } from '../../diagnostics/place.ts';
import { quote } from '../schema-messages.ts';

/** A YAML or JSON text as data, or what keeps it from being read. */
export interface ReadYaml {
  data: unknown;
  faults: (Place & Finding)[];
  /** Place of a key or an item, or of the nearest one around it. */
  placeAt: (path: readonly (string | number)[]) => Place;
  /** A value as the text writes it, without quotes; undefined where there is no single value. */
  written: (path: readonly (string | number)[]) => string | undefined;
}

/** Reads YAML, or JSON, which is a part of it; keeps the place of each key. Never throws. */
export function readYaml(text: string, format: 'yaml' | 'json'): ReadYaml {
  const document = parseDocument(text, { prettyErrors: false });
  const faults = [...untilLost(document.errors), ...document.warnings].map((error) => ({
    ...placeOf(text, error.pos[0]),
    ...wordError(error, format === 'json' ? 'JSON' : 'YAML', text),
  }));
  if (format === 'json' && faults.length === 0) faults.push(...strictJson(text));
  const placeAt = (path: readonly (string | number)[]) => find(document, path, text);
  const written = (path: readonly (string | number)[]) => writtenIn(document, path);
  if (faults.length > 0) return { data: undefined, faults, placeAt, written };
  const aliases = unknownAliases(document, text);
  if (aliases.length > 0) return { data: undefined, faults: aliases, placeAt, written };
  try {
    return { data: document.toJS(), faults, placeAt, written };
  } catch (error) {
    // Aliases that multiply without end are the only data that parses and cannot be written out.
    const message = `This YAML cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
    const fault = { ...wholeFile, ...finding('endless-aliases', message, 'Write the values out.') };
    return { data: undefined, faults: [fault], placeAt, written };
  }
}

/** A parser that has lost its way objects to all that follows, so the first mistake of writing is the last one told. */
function untilLost<E extends { code: string }>(errors: readonly E[]): E[] {
  const lost = errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  return lost < 0 ? [...errors] : errors.slice(0, lost + 1);
}

/** A single value as the text writes it: `4.10`, not the 4.1 that it is read as. Undefined where there is none. */
function writtenIn(document: Document, path: readonly (string | number)[]): string | undefined {
  let node: unknown = document.contents;
  for (const key of path) node = stepInto(document, node, key)?.value;
  const value = isAlias(node) ? node.resolve(document) : node;
  return isScalar(value) ? value.source : undefined;
}

function wordError(
  { code, message, pos }: YAMLParseError | YAMLWarning,
  format: 'JSON' | 'YAML',
  text: string,
): Finding {
  const here = text.slice(...pos);
  if (code === 'TAG_RESOLVE_FAILED')
    return finding(
      'unknown-tag',
      `The tag ${quote(here)} means nothing here.`,
      'Write the value alone; a text that starts with ! is put in quotes.',
    );
  if (code === 'DUPLICATE_KEY') {
    const key = /^("[^"]*"|'[^']*'|[^\s:]*)/.exec(text.slice(pos[0]))?.[0] ?? '';
    return finding('repeated-key', `The key ${key} stands twice in this group.`, 'Keep one of the two.');
  }
  if (code === 'MULTIPLE_DOCS')
    return finding(
      'several-documents',
      'A line --- starts a second document here.',
      'Keep one of the two and delete the line.',
    );
  return finding(
    format === 'JSON' ? 'broken-json' : 'broken-yaml',
    `This is not ${format}: ${message.replace(/[.\s]*$/, '')}.`,
    format === 'JSON'
      ? 'Mend the line, or the one before it.'
      : 'Mend the line, or the one before it; quote text that holds a colon or starts with a sign.',
  );
}

function unknownAliases(document: Document, text: string): ReadYaml['faults'] {
  const faults: ReadYaml['faults'] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return;
      faults.push({
        ...placeOf(text, start(alias) ?? 0),
        ...finding(
          'unknown-alias',
          `Nothing before it is named &${alias.source}.`,
          `Write text that starts with * in quotes, or name a value &${alias.source} above.`,
        ),
      });
    },
  });
  return faults;
}

function strictJson(text: string) {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = /at position (\d+)/.exec(message)?.[1];
    const place = placeOf(text, offset === undefined ? text.length : Number(offset));
    return [
      {
        ...place,
        ...finding(
          'broken-json',
          `This is not JSON: ${message.replace(/[.\s]*$/, '')}.`,
          'Mend the line, or name the file organisation.yaml.',
        ),
      },
    ];
  }
}

function find(document: Document, path: readonly (string | number)[], text: string): Place {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const key of path) {
    const step = stepInto(document, node, key);
    if (!step) break;
    offset = step.offset ?? offset;
    node = step.value;
  }
  return offset === undefined
    ? path.length === 0
      ? wholeFile
      : placeOf(text, start(node) ?? 0)
    : placeOf(text, offset);
}

function stepInto(document: Document, at: unknown, key: string | number) {
  const node = isAlias(at) ? at.resolve(document) : at;
  if (isMap(node)) {
    const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === String(key));
    return pair && { offset: start(pair.key), value: pair.value };
  }
  if (isSeq(node)) {
    const item =
      typeof key === 'number'
        ? node.items[key]
        : node.items.find((each) => {
            const real = isAlias(each) ? each.resolve(document) : each;
            return isMap(real) && real.get('id') === key;
          });
    return item === undefined ? undefined : { offset: start(item), value: item };
  }
  return undefined;
}

function start(node: unknown): number | undefined {
  return (node as Partial<Node> | null | undefined)?.range?.[0];
}
