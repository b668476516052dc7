import { stateLabel } from '../manual/control/state.ts';
import type { DocumentEntry } from '../manual/model/manual.ts';
import { pageWords } from '../manual/words/page-words.ts';
import { formatMessage, type Words } from '../manual/words/words.ts';

/** How many documents are in which state, in words. */
export function statesOf(documents: readonly DocumentEntry[], words: Words): string {
  const byState = Map.groupBy(documents, ({ status }) => status);
  const { site, figure } = pageWords(words);
  return words.list(
    [...byState].map(([status, some]) =>
      formatMessage(site.bookStates, {
        count: figure(some.length),
        state: stateLabel(status, site, true).toLocaleLowerCase(words.print.locale),
      }),
    ),
  );
}
