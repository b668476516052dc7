import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../build/write-whole.ts';
import { counted } from '../../diagnostics/print/counted.ts';
import { nextVersion } from '../../manual/control/acts/act.ts';
import { comparedVersion, lastVersion } from '../../manual/control/acts/history.ts';
import { redlineOf } from '../../manual/control/compare/redline.ts';
import { Html, html } from '../../manual/control/history/html.ts';
import { csvOf } from '../../manual/registers/csv.ts';
import { type Controlled, type OpenManual, roleOf } from './open.ts';
import { refuse } from './print.ts';
import { sizeOf, titlesSince } from './text-changes.ts';
import { whyNotWritten } from './writing.ts';

/** Writes what a manager signs, as HTML that prints well and as CSV. Nothing is approved by it. */
export function writeSheet(
  manual: OpenManual,
  open: readonly Controlled[],
  folder: string,
  change: 'major' | 'minor' = 'major',
): number {
  const rows = open.map((one) => rowOf(manual, one, change));
  const [sheet, table] = [join(folder, 'approval-sheet.html'), join(folder, 'approval-sheet.csv')];
  const csv = csvOf({
    columns: columns.map((title) => ({ title })),
    rows: rows.map((row) => [...row, '', '']),
  });
  const failed = whyNotWritten(manual.root, () => {
    mkdirSync(folder, { recursive: true });
    writeWhole(table, csv);
    writeWhole(sheet, page(manual, rows));
  });
  if (failed !== undefined) return refuse([failed], 'Name another folder with --sheet.');
  console.log(`${counted(rows.length, 'document')} to sign in ${sheet} and ${table}. Nothing was approved.`);
  return 0;
}

const columns = ['Number', 'Title', 'Version', 'Change', 'Text', 'Approver', 'Name and signature', 'Day'];

function rowOf(manual: OpenManual, { entry, history }: Controlled, change: 'major' | 'minor'): string[] {
  const last = lastVersion(history);
  const compared = comparedVersion(history);
  const before = compared === undefined ? undefined : history.trees?.get(compared);
  const now = manual.made.frozen(entry.key)?.tree;
  return [
    entry.number,
    entry.title,
    nextVersion(last, change),
    compared !== undefined && before && now
      ? sizeOf(redlineOf(before, now, titlesSince(history, compared, entry.title)))
      : `new, ${entry.words} words`,
    entry.fingerprint.text.slice(0, 12),
    roleOf(manual, entry.approver)?.title ?? entry.approver,
  ];
}

const style = `@page { size: A4 landscape; margin: 15mm }
body { font: 10pt/1.4 system-ui, sans-serif; color: #111; background: #fff; margin: 2rem }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #888; padding: 4px 6px; text-align: start; vertical-align: top }
thead { display: table-header-group }
tr { break-inside: avoid }
td:nth-child(5) { font-family: ui-monospace, monospace }
td:nth-child(7) { min-width: 55mm; height: 12mm }
td:nth-child(8) { min-width: 25mm }
@media print { body { margin: 0 } }`;

function page(manual: OpenManual, rows: readonly string[][]): string {
  const { organisation, edition, printing } = manual.made.manual;
  const title = `Approval sheet, ${organisation.name}`;
  const line = (row: readonly string[]) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`;
  return html`${new Html('<!doctype html>')}
<html lang="${printing.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${new Html(style)}</style></head>
<body>
<h1>${title}</h1>
<p>Texts as they were on ${manual.today}, for ${edition.name}. "Text" is the beginning of the fingerprint (SHA-256) of each: the same characters stand in its act of approval. Whoever signs approves the text with that fingerprint and no other.</p>
<table>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => line([...row, '', '']))}</tbody>
</table>
</body>
</html>
`.text;
}
