import type { ChangeEntry } from '../manual/model/change-entry.ts';
import type { Manual } from '../manual/model/manual.ts';
import { byPeriod } from '../manual/registers/change-periods.ts';
import { changeRegister } from '../manual/registers/changes.ts';
import { type RegisterOnPage, registerOnPage } from '../manual/registers/register.ts';
import { pageWords } from '../manual/words/page-words.ts';
import type { Words } from '../manual/words/words.ts';

/** The register of changes with the rows of each year alone, the newest first: all of them are too many for a page. */
export function changesByYear(
  manual: Manual,
  words: Words,
): { year: string; register: RegisterOnPage<ChangeEntry> }[] {
  const { counted } = pageWords(words);
  const register = registerOnPage(changeRegister, manual, words);
  return byPeriod(register.rows, 4, ({ entry }) => entry.day).map(({ period: year, changes: rows }) => ({
    year,
    register: {
      ...register,
      title: `${register.title} ${year}`,
      rows,
      total: counted('changes', rows.length),
    },
  }));
}
