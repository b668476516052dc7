/**
 * Brings what takes the focus wholly into the frame that its table scrolls in. Browsers scroll where nothing of it can be
 * seen, and leave a link that is cut by the edge, or lies under a head that stays, where it is.
 */
export function keepFocusInFrames(root: Document): void {
  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches('.table-frame *'))
      target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  });
}
