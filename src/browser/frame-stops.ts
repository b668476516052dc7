/**
 * Makes a frame of a wide table a stop on the way of the keyboard as long as something scrolls in it, and only then.
 * Without a script it is one always: a frame that scrolls has to be reached.
 */
export function stopWhereItScrolls(root: Document): void {
  // A window that narrows changes the frame; letters that grow change what is in it.
  const watcher = new ResizeObserver((entries) => {
    const changed = new Set(entries.map(({ target }) => target.closest('.table-frame') ?? target));
    const measured = [...changed].map((frame) => ({ frame, beyond: frame.scrollWidth - frame.clientWidth }));
    for (const { frame, beyond } of measured)
      if (beyond > 1) frame.setAttribute('tabindex', '0');
      else frame.removeAttribute('tabindex');
  });
  const known = new WeakSet<Element>();
  const look = () => {
    for (const part of root.querySelectorAll('main .table-frame, main .table-frame > table')) {
      if (!known.has(part)) watcher.observe(part);
      known.add(part);
    }
  };
  look();
  // Tables of values are drawn when their section is opened.
  for (const drawn of root.querySelectorAll('[data-values]'))
    new MutationObserver(look).observe(drawn, { childList: true, subtree: true });
}
