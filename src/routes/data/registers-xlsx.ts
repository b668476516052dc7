import type { APIRoute } from 'astro';
import { registersWorkbook } from '../../export/sheets/registers-workbook.ts';
import { href } from '../../pages/href.ts';
import { manual } from '../../pages/manual.ts';
import { words } from '../../pages/words.ts';

/** All registers in one workbook, a sheet each. */
export const GET: APIRoute = () =>
  new Response(registersWorkbook({ manual, words, base: href('') }), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
