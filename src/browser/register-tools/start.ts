import { rowsOf } from './cells.ts';
import { controlsOf } from './controls.ts';
import { markDueDates } from './due-marks.ts';
import { facetsOf } from './facets.ts';
import { filterable } from './filtering.ts';
import { sortable } from './sorting.ts';
import { keepHeadsInSight } from './sticky-heads.ts';
import { wordsOfTools } from './tool-words.ts';

markDueDates(document);
keepHeadsInSight(document.querySelectorAll<HTMLElement>('.table-frame:has(> [data-register])'));

for (const scope of document.querySelectorAll<HTMLElement>('[data-register-tools]')) {
  const tables = [...scope.querySelectorAll<HTMLTableElement>('table[data-register]')];
  const rows = tables.reduce((sum, table) => sum + rowsOf(table).length, 0);
  const form = scope.querySelector<HTMLFormElement>('form');
  if (!form || form.hidden || rows < 2) continue;
  const words = wordsOfTools(scope);
  const facets = facetsOf(words.facets, tables);
  const filter = filterable(scope, tables, facets);
  const controls = controlsOf(scope, form, facets, filter, words);
  const sorted = tables.map((table) =>
    sortable(table, words.sortBy, words.language, () => controls.forgetOrder()),
  );
  controls.start(sorted);
}
