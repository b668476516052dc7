import { controlsOf } from '../register-tools/controls.ts';
import { wordsOfTools } from '../register-tools/tool-words.ts';
import { offerCopies, showQuestions } from './questions.ts';
import type { ValueFile } from './value-file.ts';
import { valueGroups } from './value-groups.ts';
import { wordsOfValues } from './value-words.ts';

const scope = document.querySelector<HTMLElement>('[data-register-tools]:has([data-values])');
const form = scope?.querySelector<HTMLFormElement>('form');
const holder = scope?.querySelector<HTMLElement>('[data-values]');

if (scope && form && holder) {
  const words = wordsOfValues(holder);
  let asked: Promise<ValueFile | undefined> | undefined;
  const load = () => {
    asked ??= fetchValues(words.file);
    return asked;
  };
  /** What can't be fetched is asked for again the next time. */
  const fetchValues = async (address: string): Promise<ValueFile | undefined> => {
    try {
      const response = await fetch(address);
      if (response.ok) return await response.json();
    } catch {
      // Off line, or an answer cut short.
    }
    asked = undefined;
    return undefined;
  };
  const groups = valueGroups(holder, words, load);
  const tools = wordsOfTools(scope);
  controlsOf(
    scope,
    form,
    tools.facets,
    {
      values: groups.values,
      show(wanted) {
        showQuestions(holder, wanted);
        return groups.show(wanted);
      },
    },
    tools,
  ).start([]);
  offerCopies(holder, words);
  const openAsked = async () => {
    const path = decodeURIComponent(location.hash.slice(1));
    if (path === '' || document.getElementById(path)) return;
    const row = await groups.open(path);
    row?.scrollIntoView({ block: 'center', behavior: 'instant' });
    row?.classList.add('asked-for');
  };
  addEventListener('hashchange', openAsked);
  void openAsked();
}
