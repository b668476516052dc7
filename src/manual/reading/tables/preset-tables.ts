import { areaOf, presetsIn, valuesOfChoice } from '../../../organisation/index.ts';
import { didYouMean } from '../../model/did-you-mean.ts';
import { labelText } from '../../model/filled.ts';
import type { Node } from '../../model/tree.ts';
import { type Reading, report } from '../context.ts';
import { roleNamed } from '../expand/references.ts';
import { namesIn, textAttributes } from './attributes.ts';
import { filledColumns } from './columns.ts';
import { type Row, rowsAt } from './rows.ts';
import { drawn } from './table.ts';

/**
 * `<Measures ids="…" />` and `<Roles ids="…" />`: the named things of a list, in the order named. `<Measures process="…">` adds
 * what an organisation or an edition counts to that process besides, so that a procedure shows all that the plan gives it.
 */
export const chosen =
  (list: 'measures' | 'roles', columns: readonly string[]) =>
  (node: Node, reading: Reading): Node[] => {
    const attributes = list === 'measures' ? (['ids', 'process'] as const) : (['ids'] as const);
    const { ids, process } = textAttributes<'ids' | 'process'>(node, attributes, reading);
    if (ids === undefined) {
      report(
        reading,
        node,
        'missing-attribute',
        `<${String(node['name'])}> names nothing.`,
        `Write <${String(node['name'])} ids="…" />, with ids parted by spaces.`,
      );
      return [];
    }
    const named = [...namesIn(ids), ...(process ? measuredBesides(process, node, reading) : [])];
    // Left out one by one until none stands there: the heading above must not stand over nothing.
    if (list === 'measures' && named.length > 0 && named.every((id) => isLeftOut(id, reading)))
      return [
        {
          type: 'paragraph',
          children: [labelText(reading.words.tables['measures.empty'], 'measures.empty')],
        },
      ];
    const rows = rowsById(list, named, node, reading);
    return drawn(rows, filledColumns(columns, rows), node, reading);
  };

/** Measures of a process that no template knows: an organisation’s own, and those that only another edition parts from it. */
function measuredBesides(process: string, node: Node, reading: Reading): string[] {
  const { organisation } = reading;
  const all = valuesOfChoice('process');
  if (!all.includes(process))
    report(
      reading,
      node,
      'unknown-item',
      `"${process}" is not a process.`,
      didYouMean(process, all, 'Name a process by its id.'),
    );
  reading.paths.add('measures.area');
  return organisation.measures
    .filter(
      (measure) =>
        areaOf(measure, organisation) === process &&
        (measure.area !== process || !readyMade(reading).some(({ id }) => id === measure.id)),
    )
    .map(({ id }) => id);
}

const readyMade = ({ organisation }: Reading) => presetsIn(organisation.language).lists['measures'] ?? [];

/** Whether it is a ready-made measure that the organisation leaves out. */
const isLeftOut = (id: string, reading: Reading): boolean =>
  reading.organisation.measures.every((measure) => measure.id !== id) &&
  readyMade(reading).some((preset) => preset.id === id);

/** The table that lists the records of the document itself. */
export interface RecordsTable extends Node {
  type: 'table';
  listsRecords: true;
}

/** Whether a node is the table that lists the records of its document. */
export const isRecordsTable = (node: Node): node is RecordsTable => node['listsRecords'] === true;

/** `<Records />`: the records of the document's front matter, with who keeps them, where and how long. */
export function records(node: Node, reading: Reading): Node[] {
  textAttributes(node, [], reading);
  if (reading.records.length === 0) {
    report(
      reading,
      node,
      'nothing-to-show',
      'The front matter names no record, so <Records> has nothing to show.',
      'Add `records`, or take <Records /> out.',
    );
    return [];
  }
  // An unknown id is a problem of the front matter and reported there.
  const known = reading.records.filter((id) => reading.known.records.has(id));
  const columns = ['title', 'series?', 'owner', 'location', 'retention'];
  const rows = rowsById('records', known, node, reading);
  return drawn(rows, filledColumns(columns, rows), node, reading).map(
    (table): RecordsTable => ({ ...table, type: 'table', listsRecords: true }),
  );
}

function rowsById(list: string, ids: readonly string[], node: Node, reading: Reading): Row[] {
  const rows = new Map(rowsAt(list, reading)?.map((row) => [row[0]?.id, row]));
  const meant = list === 'roles' ? ids.map((id) => roleNamed(id, reading)) : ids;
  return [...new Set(meant)].flatMap((id) => {
    const row = rows.get(id);
    if (row) return [row];
    // A ready-made role or record that is left out has no line; the config is asked about texts that name it.
    if (list === 'roles' && reading.known.roles.has(id)) return [];
    if (list === 'records' && reading.known.records.has(id)) return [];
    if (list === 'measures' && isLeftOut(id, reading)) return [];
    const known = [...rows.keys()].filter((key) => key !== undefined);
    report(
      reading,
      node,
      'unknown-item',
      `"${id}" is not among the ${list} of this manual.`,
      didYouMean(id, known, 'Add it to your organisation or correct the id.'),
    );
    return [];
  });
}
