import type { Saved } from '../../manual/decision-form/outcome.ts';
import { formatMessage } from '../../manual/words/words.ts';
import { element } from '../element.ts';
import type { FormSetting } from './answers-form.ts';
import { savedInWords } from './effect.ts';
import { forgetAnswers, keepSaving, keptSaving, type Saving } from './kept.ts';
import { askStatus, serverAt } from './server.ts';
import { changeButton, makeForms } from './steps.ts';
import { openValue } from './value-dialog.ts';

/** Makes the page of decisions a form, where the server that serves it says that it may. */
async function start(holder: HTMLElement): Promise<void> {
  const { file: values = '' } = JSON.parse(holder.dataset['values'] ?? '{}');
  const address = `${values.replace(/data\/values\.json$/, '')}__clausebook/decisions`;
  const status = await askStatus(address);
  if (!status) return;
  if (status.is === 'refused') {
    holder.prepend(notice(status.message));
    return;
  }
  const { token, file, writes, base, words, saved } = status;
  const setting: FormSetting = { words, file, base, writes, server: serverAt(address, token) };
  const saving = keptSaving();
  const isTold = saved !== null && saving?.id === saved.id;
  // What became a part of the file while the page was drawn anew is not begun any more.
  if (isTold) for (const draft of saving.drafts ?? []) forgetAnswers(draft);
  const lead = writes ? words.site.formLead : words.site.formLeadLines;
  holder.prepend(notice(formatMessage(lead, { file })));
  const change = (path: string, opener: HTMLElement) => void openValue(path, opener, setting);
  makeForms(holder, setting, change);
  offerChanges(holder, setting, change);
  if (isTold) await tellSaved(saved, saving, holder, setting);
}

const notice = (text: string): HTMLElement => element('p', 'answer-notice', text);

/** Puts a button at each value, whenever its section is drawn. */
function offerChanges(
  holder: HTMLElement,
  setting: FormSetting,
  change: (path: string, opener: HTMLElement) => void,
): void {
  const offer = () => {
    for (const row of holder.querySelectorAll<HTMLTableRowElement>(
      '.decisions tbody > tr[id]:not([data-offered])',
    )) {
      row.dataset['offered'] = '';
      row.querySelector('th')?.append(changeButton(row.id, setting, change));
    }
  };
  new MutationObserver(offer).observe(holder, { childList: true, subtree: true });
  offer();
}

/** Tells what was saved where it was answered: the page is another one since. */
async function tellSaved(
  saved: Saved,
  { step, section }: Saving,
  holder: HTMLElement,
  setting: FormSetting,
): Promise<void> {
  const told = element('div', 'answer-told answer-done', ...savedInWords(saved, setting));
  told.tabIndex = -1;
  told.setAttribute('role', 'status');
  const group = [...holder.querySelectorAll<HTMLDetailsElement>('details.value-group')].find(
    ({ dataset, lastElementChild }) =>
      step === undefined ? dataset['section'] === section : lastElementChild?.id === `values-asked-${step}`,
  );
  if (group) {
    group.open = true;
    group.querySelector('summary')?.after(told);
  } else holder.prepend(told);
  // Told once more when the page is drawn anew, until somebody goes on.
  holder.addEventListener('input', () => keepSaving(undefined), { once: true });
  // The page finds its own place first.
  await new Promise((done) => setTimeout(done, 100));
  told.focus();
  told.scrollIntoView({ block: 'center' });
}

const values = document.querySelector<HTMLElement>('[data-register-tools] [data-values]');
// Within another page it would be that one's to lead the hand.
if (values && window.top === window.self) void start(values);
