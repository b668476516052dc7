import type { LoadedManual } from '../build/load-manual.ts';
import { counted } from '../diagnostics/print/counted.ts';
import type { DocumentEntry } from '../manual/model/manual.ts';

/** So many are told with the command that approves them; `approve` alone lists all. */
const shown = 5;

/** Which texts changed since their approval and wait for the next, in a sentence; empty where none does. */
export function changedTexts({ made }: Pick<LoadedManual, 'made'>): string {
  const changed = made?.changed() ?? [];
  if (changed.length === 0) return '';
  const first = changed.slice(0, shown);
  const more = changed.length - first.length;
  const names = first.map(named).join(', ');
  const [list, ids] =
    more > 0 ? [`${names} and ${more} more`, ''] : [names, first.map(({ key }) => ` ${key}`).join('')];
  const one = changed.length === 1;
  const approve = more > 0 ? 'See all of them' : `Approve ${one ? 'it' : 'them'}`;
  return `${counted(changed.length, 'text')} changed since ${one ? 'its' : 'their'} approval: ${list}. ${approve}: npx clausebook approve${ids}`;
}

const named = ({ number, title, version }: DocumentEntry): string => `${number} ${title} (${version})`;

/** The same for a program. */
export const changedList = ({ made }: Pick<LoadedManual, 'made'>) =>
  (made?.changed() ?? []).map(({ key, number, title, version }) => ({
    document: key,
    number,
    title,
    version,
  }));
