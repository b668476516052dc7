import { formatMessage } from '../../manual/words/words.ts';
import { element } from '../element.ts';
import { answersForm, type FormSetting } from './answers-form.ts';
import { linesToCopy } from './effect.ts';
import { drawPart, together } from './parts.ts';

/** Opens one value of the config over the page; what had the focus gets it back. */
export async function openValue(path: string, opener: HTMLElement, setting: FormSetting): Promise<void> {
  const { words, server, file } = setting;
  const { site } = words;
  const drawn = await server.fields({ paths: [path] });
  const close = element('button', '', site.formClose);
  close.type = 'button';
  const title = element('h2', '', formatMessage(site.formChangeOf, { path }));
  title.id = 'answer-dialog-title';
  const form = element('form', 'answers');
  const dialog = element(
    'dialog',
    'answer-dialog sl-markdown-content',
    title,
    form,
    element('p', 'answer-buttons', close),
  );
  dialog.setAttribute('aria-labelledby', title.id);
  if (!drawn || 'is' in drawn) form.append(element('p', '', drawn?.message ?? site.formOffAnswer));
  else {
    const [field] = drawn.fields ?? [];
    if (!field) form.append(element('p', '', site.formRefused));
    else if (field.control === 'lines')
      form.append(
        element('p', '', formatMessage(site.formByHand, { file })),
        linesToCopy(field.lines, setting),
      );
    else {
      const part = drawPart(field, setting);
      const section = path.includes('.') ? path.replace(/\..*$/, '') : '';
      form.append(
        part.holder,
        answersForm(form, { ...together([part]), hash: drawn.hash, place: { section } }, setting),
      );
    }
  }
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  form.querySelector<HTMLElement>('input, select, textarea')?.focus();
}
