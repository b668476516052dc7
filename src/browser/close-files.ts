/** Lets Escape close the list of files of a register, and puts the keyboard back on its button. */
export function closeByEscape(list: HTMLDetailsElement): void {
  list.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !list.open) return;
    list.open = false;
    list.querySelector('summary')?.focus();
  });
}
