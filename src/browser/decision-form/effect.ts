import type { ChangedDocument } from '../../manual/decision-form/form-field.ts';
import type { Effect, Saved } from '../../manual/decision-form/outcome.ts';
import { formatMessage } from '../../manual/words/words.ts';
import { element } from '../element.ts';
import type { Drawing } from './field.ts';
import { counted } from './say.ts';

/** So many documents are named at once; more are opened. */
const few = 6;

/** What answers would do, or have done, in words. */
export function effectInWords(effect: Effect, done: boolean, drawing: Drawing): HTMLElement[] {
  const { documents, warnings, lines } = effect;
  const { words } = drawing;
  const { site } = words;
  const falling = documents.filter(({ falls }) => falls !== null);
  const count = (word: string, none: string, number: number) =>
    number === 0 ? none : counted(word, number, words);
  const fell = done
    ? count('formFell', site.formNoneFell, falling.length)
    : count('formFalls', site.formNoFall, falling.length);
  const changed = done
    ? count('formChanged', site.formNoneChanged, documents.length)
    : count('formWouldChange', site.formNoChange, documents.length);
  return [
    element('p', falling.length > 0 ? 'answer-falls' : '', fell),
    ...(falling.length > 0 ? [documentList(falling, drawing)] : []),
    documents.length > few
      ? element('details', '', element('summary', '', changed), documentList(documents, drawing))
      : element('p', '', changed),
    ...(documents.length > 0 && documents.length <= few ? [documentList(documents, drawing)] : []),
    ...(warnings.length > 0
      ? [
          element('p', '', site.formNewWarnings),
          element('ul', '', ...warnings.map((warning) => element('li', '', warning))),
        ]
      : []),
    ...(lines
      ? [
          element('p', '', formatMessage(site.formPaste, { file: drawing.file })),
          linesToCopy(lines.text, drawing),
          element('p', 'answer-fact', formatMessage(site.formPlace, { place: lines.place })),
        ]
      : []),
  ];
}

/** What was saved, and what it did. */
export const savedInWords = (saved: Saved, drawing: Drawing): HTMLElement[] => [
  element(
    'p',
    'answer-saved',
    formatMessage(drawing.words.site.formSaved, { file: drawing.file, paths: saved.paths.join(', ') }),
  ),
  ...effectInWords(saved, true, drawing),
];

function documentList(documents: readonly ChangedDocument[], { base, words }: Drawing): HTMLElement {
  const items = documents.map(({ number, title, url, falls }) => {
    const link = element('a', '', `${number} ${title}`);
    link.href = base + url;
    const version = falls
      ? [' ', element('span', 'quiet', formatMessage(words.site.formVersion, { version: falls }))]
      : [];
    return element('li', '', link, ...version);
  });
  return element('ul', '', ...items);
}

/** Lines for the file, with a button that copies them where the browser lets a page do so. */
export function linesToCopy(text: string, { words }: Drawing): HTMLElement {
  const pre = element('pre', '', element('code', '', text));
  pre.tabIndex = 0;
  pre.setAttribute('role', 'group');
  pre.setAttribute('aria-label', words.site.formLines);
  const holder = element('div', 'lines', pre);
  if (!navigator.clipboard) return holder;
  const button = element('button', 'copy', words.copy);
  button.type = 'button';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text);
    button.textContent = words.copied;
  });
  holder.append(button);
  return holder;
}
