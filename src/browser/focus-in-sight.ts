/**
 * Brings what takes the focus of the keyboard wholly into sight. Browsers scroll where nothing of it can be seen, and leave
 * a link that is cut by the edge of the window or of its frame, or lies under a head that stays, where it is.
 */
export function keepFocusInSight(root: Document): void {
  root.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || !target.matches('main :focus-visible')) return;
    // A frame that is higher than the window is read from where the reader is.
    if (target.getBoundingClientRect().height < innerHeight / 2)
      target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  });
}
