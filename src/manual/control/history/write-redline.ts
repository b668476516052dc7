import { type PageWords, pageWords } from '../../words/page-words.ts';
import { formatMessage, type Words } from '../../words/words.ts';
import type { CellChange, GridChanges, RowChange } from '../compare/grid-changes.ts';
import { type GridPiece, isGrid, type Piece, stepParts, type TextPiece } from '../compare/pieces.ts';
import { type PieceChange, paragraphBreak, type Redline } from '../compare/redline.ts';
import type { WordChange } from '../compare/words.ts';
import { element, type Html, html, type Part } from './html.ts';
import { wideTable } from './wide-table.ts';
import { headingName } from './write-text.ts';

/** What writing changes needs. */
export type RedlineWords = Pick<Words, 'steps' | 'documentType' | 'tables'> & PageWords;

/** The words with which changes are written. */
export const redlineWords = (words: Words): RedlineWords => ({
  steps: words.steps,
  documentType: words.documentType,
  tables: words.tables,
  ...pageWords(words),
});

/** How far from a change paragraphs or rows that stayed are shown. */
const around = 1;

/** The changes of a text as HTML: marked by words and lines, never by colour alone; what stayed is folded. */
export function writeRedline(
  { fields, pieces, marks }: Redline,
  words: RedlineWords,
  roleTitle: (id: string) => string,
): Html {
  const { site } = words;
  const changed = pieces.some(({ change }) => change !== 'same');
  return html`${fields.length > 0 ? writeFields(fields, words, roleTitle) : ''}${
    marks ? html`<p class="tag">${site.redlineMarks}</p>\n` : ''
  }${
    changed
      ? folded(pieces, isSame, { heads: isHeading, brief: (one) => !isWholeGrid(one) }).map((part) =>
          typeof part === 'number'
            ? html`<p class="unchanged">${words.counted('unchangedParagraphs', part)}</p>\n`
            : html`${writePiece(part, words)}\n`,
        )
      : html`<p>${site.redlineNothing}</p>`
  }`;
}

const isSame = ({ change }: { change: string }): boolean => change === 'same';

const isHeading = (one: PieceChange): boolean => one.change === 'same' && one.piece.kind === 'heading';

/** A table that stayed is too long to stand beside a change. */
const isWholeGrid = (one: PieceChange): boolean => one.change === 'same' && isGrid(one.piece);

/**
 * Keeps what changed with what stands around it, where that is `brief`, and the heading before; a number says how many
 * were left out.
 */
function folded<One>(
  all: readonly One[],
  same: (one: One) => boolean,
  { heads = () => false, brief = () => true }: { heads?(one: One): boolean; brief?(one: One): boolean },
): (One | number)[] {
  const kept = new Set<number>();
  const headings = all.map(heads);
  for (const [index, one] of all.entries()) {
    if (same(one)) continue;
    kept.add(index);
    for (const near of [index - around, index + around]) {
      const beside = all[near];
      if (beside !== undefined && brief(beside)) kept.add(near);
    }
    const heading = headings.lastIndexOf(true, index);
    if (heading >= 0) kept.add(heading);
  }
  const result: (One | number)[] = [];
  for (const [index, one] of all.entries()) {
    const last = result.at(-1);
    if (kept.has(index)) result.push(one);
    else if (typeof last === 'number') result[result.length - 1] = last + 1;
    else result.push(1);
  }
  return result;
}

function writePiece(one: PieceChange, words: RedlineWords): Part {
  const { site } = words;
  switch (one.change) {
    case 'same':
      return plain(one.piece, words, (text) => text);
    case 'added':
      return block('added', site.redlineAdded, plain(one.piece, words, came(words)));
    case 'removed':
      return block('removed', site.redlineRemoved, plain(one.piece, words, went(words)));
    case 'moved-here':
      return block(
        'moved',
        site.redlineMovedHere,
        plain(one.piece, words, came(words, site.redlineMovedHere)),
      );
    case 'moved-away':
      return block(
        'moved',
        site.redlineMovedAway,
        plain(one.piece, words, went(words, site.redlineMovedAway)),
      );
    case 'changed':
      return block(
        'changed',
        site.redlineChanged,
        line(one.piece, writeWords(one.words, words)),
        one.words.every(isSame) ? site.redlineBehind : undefined,
      );
    case 'split':
      return block(
        'changed',
        formatMessage(site.redlineSplit, { count: words.figure(one.parts.length) }),
        one.parts.map((part) => line(part.piece, writeWords(part.words, words))),
      );
    case 'joined':
      return block(
        'changed',
        formatMessage(site.redlineJoined, { count: words.figure(one.from) }),
        line(one.piece, writeWords(one.words, words)),
      );
    case 'grid':
      return block('changed', site.redlineChanged, writeGrid(one.piece, one, words));
  }
}

const block = (kind: string, tag: string, content: Part, note?: string): Html =>
  html`<div class="change ${kind}"><p class="tag">${tag}</p>${content}${
    note === undefined ? '' : html`<p class="quiet">${note}</p>`
  }</div>`;

type Mark = (text: string) => Part;

const came =
  ({ site }: RedlineWords, said = site.redlineAdded): Mark =>
  (text) =>
    html`<ins><span class="unseen">${said}: </span>${text}</ins>`;

const went =
  ({ site }: RedlineWords, said = site.redlineRemoved): Mark =>
  (text) =>
    html`<del><span class="unseen">${said}: </span>${text
      .split(paragraphBreak)
      .map((part, index) => [
        index === 0
          ? ''
          : html`<span aria-hidden="true">¶</span><span class="unseen"> ${site.redlineBreakRemoved} </span>`,
        part,
      ])}</del>`;

const writeWords = (changes: readonly WordChange[], words: RedlineWords): Part =>
  changes.map(({ change, text }) => {
    if (change === 'added') return came(words)(text);
    return change === 'removed' ? went(words)(text) : text;
  });

/** A piece that is the same all over. */
function plain(piece: Piece, words: RedlineWords, mark: Mark): Part {
  if (!isGrid(piece)) return line(piece, mark(piece.text));
  const columns = (piece.rows[0] ?? []).map((_, index) => ({ change: 'same', fresh: index }) as const);
  const rows = piece.rows.map(
    (cells, index): RowChange => ({
      change: 'same',
      fresh: index + 1,
      cells: cells.map(({ text }) => (text === '' ? [] : [{ change: 'same', text }])),
    }),
  );
  return writeGrid(piece, { columns, rows }, words, mark);
}

function line(piece: TextPiece, content: Part): Html {
  if (piece.kind === 'heading') return element(headingName(piece.depth ?? 2), {}, content);
  if (piece.kind === 'code') return html`<pre><code>${content}</code></pre>`;
  if (piece.kind === 'item') return html`<p class="item">${piece.sign ?? '–'} ${content}</p>`;
  return html`<p>${content}</p>`;
}

/** A table with what became of each row in its first column; steps have their numbers in the second. */
function writeGrid(piece: GridPiece, { columns, rows }: GridChanges, words: RedlineWords, mark?: Mark): Html {
  const { site, steps } = words;
  const isSteps = piece.kind === 'steps';
  const used = columns.flatMap((column, index) =>
    !isSteps || rows.some(({ cells }) => (cells[index] ?? []).length > 0) ? [{ column, index }] : [],
  );
  const label = mark ? '' : html`<th scope="col">${site.redlineChange}</th>`;
  const columnTag = (change: 'same' | 'added' | 'removed') =>
    change === 'same'
      ? ''
      : html`<br><span class="tag">${change === 'added' ? site.redlineColumnAdded : site.redlineColumnRemoved}</span>`;
  const cell = (name: 'td' | 'th', row: RowChange, { column, index }: (typeof used)[number]) =>
    element(name, name === 'th' ? { scope: 'col' } : {}, [
      writeCell(row, row.cells[index] ?? [], words, mark),
      name === 'th' ? columnTag(column.change) : '',
    ]);
  const isHead = (row: RowChange) => !isSteps && (row.fresh ?? row.old) === 1;
  const head = isSteps
    ? html`<tr>${label}<th scope="col">${steps.number}</th>${used.map(
        ({ index }) => html`<th scope="col">${steps[stepParts[index] ?? 'what']}</th>`,
      )}</tr>`
    : rows.filter(isHead).map((row) => html`<tr>${label}${used.map((one) => cell('th', row, one))}</tr>`);
  const whole = mark !== undefined || columns.some(({ change }) => change !== 'same');
  const body = rows.filter((row) => !isHead(row));
  const shown = whole ? body : folded(body, isSame, {});
  const width = used.length + (mark ? 0 : 1) + (isSteps ? 1 : 0);
  const live = html`<tr class="unchanged"><td colspan="${width}">${site.redlineRowsLive}</td></tr>`;
  return wideTable(
    html`<table><thead>${head}</thead><tbody>${body.length === 0 ? live : ''}${shown.map((row) =>
      typeof row === 'number'
        ? html`<tr class="unchanged"><td colspan="${width}">${words.counted('unchangedRows', row)}</td></tr>`
        : html`<tr class="${row.change}">${mark ? '' : html`<td class="tag">${tagOf(row, isSteps, words)}</td>`}${
            isSteps ? html`<td>${numberOf(row)}</td>` : ''
          }${used.map((one) => cell('td', row, one))}</tr>`,
    )}</tbody></table>`,
    site,
  );
}

const numberOf = ({ change, old, fresh }: RowChange): number | undefined =>
  change === 'removed' || change === 'moved-away' ? old : fresh;

function writeCell({ change }: RowChange, cell: CellChange, words: RedlineWords, mark?: Mark): Part {
  const text = cell.map((one) => one.text).join('');
  if (text === '') return words.tables.empty;
  if (mark) return mark(text);
  const { redlineMovedHere, redlineMovedAway } = words.site;
  if (change === 'added') return came(words)(text);
  if (change === 'removed') return went(words)(text);
  if (change === 'moved-here') return came(words, redlineMovedHere)(text);
  if (change === 'moved-away') return went(words, redlineMovedAway)(text);
  return writeWords(cell, words);
}

function tagOf(
  { change, old, fresh, cells }: RowChange,
  isSteps: boolean,
  { site, tables }: RedlineWords,
): Part {
  switch (change) {
    case 'same':
      return tables.empty;
    case 'added':
      return site.redlineAdded;
    case 'removed':
      return site.redlineRemoved;
    case 'changed':
      return cells.every((cell) => cell.every(isSame)) ? site.redlineBehind : site.redlineChanged;
    case 'moved-here':
      return isSteps && old ? formatMessage(site.redlineMovedFrom, { number: old }) : site.redlineMovedHere;
    case 'moved-away':
      return isSteps && fresh ? formatMessage(site.redlineMovedTo, { number: fresh }) : site.redlineMovedAway;
  }
}

function writeFields(
  fields: Redline['fields'],
  words: RedlineWords,
  roleTitle: (id: string) => string,
): Html {
  const { site, documentType } = words;
  const names = {
    title: site.title,
    owner: site.owner,
    approver: site.approver,
    type: site.type,
    classification: site.classification,
    clauses: site.clausesLabel,
  };
  const say = (field: keyof typeof names, value: string): string => {
    if (field === 'owner' || field === 'approver') return roleTitle(value);
    if (field === 'type')
      return Object.hasOwn(documentType, value) ? documentType[value as keyof typeof documentType] : value;
    return field === 'clauses' ? value.replaceAll(',', ', ') : value;
  };
  return html`<section class="change changed"><p class="tag">${site.redlineFields}</p><dl>${fields.map(
    ({ field, before, after }) =>
      html`<div><dt>${names[field]}</dt><dd>${went(words)(say(field, before))} ${came(words)(say(field, after))}</dd></div>`,
  )}</dl></section>\n`;
}
