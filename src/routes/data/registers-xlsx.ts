import type { APIRoute } from 'astro';
import { workbookOf } from '../../export/workbook.ts';
import { registerNames, registerOf } from '../../manual/registers/index.ts';
import { manual } from '../../pages/manual.ts';
import { words } from '../../pages/words.ts';

/** All registers in one workbook, a sheet each. */
export const GET: APIRoute = async () =>
  new Response(await workbookOf(registerNames.map((name) => registerOf(name, manual, words))), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
