import type { APIRoute } from 'astro';
import { registerNames, registerOf } from '../../manual/registers/index.ts';
import { manual } from '../../site/shown-manual.ts';
import { words } from '../../site/words.ts';
import { workbookOf } from '../../site/workbook.ts';

/** All registers in one workbook, a sheet each. */
export const GET: APIRoute = async () =>
  new Response(await workbookOf(registerNames.map((name) => registerOf(name, manual, words))), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
