import type { Wanted } from '../register-tools/filtering.ts';
import { folded, matches } from '../register-tools/match.ts';

/** More questions than these stay folded in their steps when they are looked for. */
const mostUnfolded = 12;

/** Shows of the questions those that are looked for; a step without any goes with them. */
export function showQuestions(scope: HTMLElement, { query, chosen }: Wanted): void {
  const filtering = query.trim() !== '' || chosen.size > 0;
  const asked = [...scope.querySelectorAll<HTMLElement>('[data-asked-of]')];
  for (const question of asked) {
    const { askedOf, askedState } = question.dataset;
    const section = chosen.get('group');
    const state = chosen.get('state');
    question.hidden =
      (section !== undefined && section !== askedOf) ||
      (state !== undefined && state !== askedState) ||
      (query.trim() !== '' && !matches(folded(question.textContent ?? ''), query));
  }
  const left = asked.filter(({ hidden }) => !hidden).length;
  for (const step of scope.querySelectorAll<HTMLDetailsElement>('details[data-step]')) {
    step.hidden = !step.querySelector('[data-asked-of]:not([hidden])');
    if (filtering && !step.hidden && !step.open && left <= mostUnfolded) {
      step.open = true;
      step.dataset['byScript'] = '';
    } else if (!filtering && step.dataset['byScript'] !== undefined) {
      delete step.dataset['byScript'];
      step.open = false;
    }
  }
  for (const part of scope.querySelectorAll<HTMLElement>('[data-part="asked"]'))
    part.hidden = left === 0 && asked.length > 0;
}

/** Puts a button beside lines that can be copied, where the browser lets a page write to the clipboard. */
export function offerCopies(scope: HTMLElement, words: { copy: string; copied: string }): void {
  if (!navigator.clipboard) return;
  [...scope.querySelectorAll<HTMLElement>('[data-lines]')].forEach((lines, at) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = words.copy;
    // Whoever hears the buttons one after the other hears what each is of.
    const question = lines.closest('[data-asked-of]')?.querySelector('h4');
    if (question) {
      button.id = `copy-${at}`;
      question.id ||= `copy-of-${at}`;
      button.setAttribute('aria-labelledby', `${button.id} ${question.id}`);
    }
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(lines.querySelector('code')?.textContent ?? '');
      button.textContent = words.copied;
      setTimeout(() => {
        button.textContent = words.copy;
      }, 2000);
    });
    lines.append(button);
  });
}
