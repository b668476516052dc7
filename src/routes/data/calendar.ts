import type { APIRoute } from 'astro';
import { calendarOf } from '../../export/calendar.ts';
import { dueItems } from '../../manual/entries/due.ts';
import { publishedAddress } from '../../pages/context.ts';
import { href } from '../../pages/href.ts';
import { manual } from '../../pages/manual.ts';
import { words } from '../../pages/words.ts';

/** The days of reviews and of coming into force as a calendar. */
export const GET: APIRoute = () =>
  new Response(
    calendarOf(dueItems(manual), {
      name: `${manual.organisation.name}, ${manual.organisation.title}`,
      addressOf: (path) => publishedAddress(href(path)),
      words,
    }),
    { headers: { 'content-type': 'text/calendar; charset=utf-8' } },
  );
