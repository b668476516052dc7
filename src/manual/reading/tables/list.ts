import { markDefaults } from '../../model/default-values.ts';
import { didYouMean } from '../../model/did-you-mean.ts';
import { filledText } from '../../model/filled.ts';
import { markSensitive } from '../../model/redaction.ts';
import { type Node, paragraph } from '../../model/tree.ts';
import { type Reading, report } from '../context.ts';
import { fixOfWord } from '../fixes.ts';
import { textAttributes } from './attributes.ts';
import { refCell } from './cell.ts';
import { reportEmpty } from './empty.ts';
import { withoutRoot } from './item-paths.ts';
import { nameOfThing } from './names.ts';
import { noteShown, rowLists, rowsAt } from './rows.ts';
import { valueLists, valuesAt } from './values.ts';

/** `<List of="majorIncidents.criteria" />`: the values of a plain list, or the names of things, one a line. */
export function list(node: Node, reading: Reading): Node[] {
  const { of } = textAttributes(node, ['of'], reading);
  if (of === undefined) {
    report(
      reading,
      node,
      'missing-attribute',
      '<List> names no list.',
      'Write <List of="majorIncidents.criteria" />.',
    );
    return [];
  }
  const lines = linesOf(of, reading);
  if (!lines) {
    const known = [...valueLists(), ...rowLists(reading)];
    const hint = didYouMean(
      of.replace(/^org\./, ''),
      known,
      'See the reference of the organisation for its lists.',
    );
    report(
      reading,
      node,
      'unknown-list',
      `"${of}" is not a list.`,
      hint,
      fixOfWord(node, 'of', of, known, reading),
    );
    return [];
  }
  if (lines.length === 0) {
    reportEmpty(of, node, reading);
    return [];
  }
  const children = lines.map(
    (line): Node => ({ type: 'listItem', spread: false, children: [paragraph(line)] }),
  );
  const place = node.position ? { position: node.position } : {};
  return [{ type: 'list', ordered: false, start: null, spread: false, children, ...place }];
}

function linesOf(of: string, reading: Reading): Node[][] | undefined {
  const plain = valuesAt(of, reading);
  if (plain)
    return plain.values.map((value) =>
      markDefaults(
        markSensitive(refCell(value, plain.field, { path: of, owner: of }, reading), plain.field),
        withoutRoot(of),
        reading,
      ),
    );
  const rows = rowsAt(of, reading);
  noteShown(rows ?? [], ['name', 'title'], reading);
  return rows?.map((row) => {
    const names = row.map(({ value }) => nameOfThing(value as Parameters<typeof nameOfThing>[0]));
    return [filledText(names.join(', '), { path: of, kind: 'list', value: names })];
  });
}
