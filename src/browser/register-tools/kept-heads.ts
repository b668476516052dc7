interface Kept {
  frame: HTMLElement;
  /** Takes no room in the page, and stays at the top of the window as long as the table is there. */
  place: HTMLElement;
}

/**
 * Shows a copy of the head of a table that scrolls in its frame, once the head itself has left the window: what scrolls
 * sideways can't let its head stay. The copy is for eyes and the mouse; all else finds the head where it is.
 */
export function keepHeads(): (frame: HTMLElement) => void {
  const all: Kept[] = [];
  let waiting = false;
  const look = () => {
    waiting = false;
    for (const kept of all) showOrHide(kept);
  };
  const later = () => {
    if (!waiting) requestAnimationFrame(look);
    waiting = true;
  };
  addEventListener('scroll', later, { passive: true });
  return (frame) => {
    const known = all.find((kept) => kept.frame === frame);
    if (!known) all.push({ frame, place: placeBefore(frame) });
    // Columns may have another width now.
    else known.place.replaceChildren();
    later();
  };
}

function placeBefore(frame: HTMLElement): HTMLElement {
  const place = document.createElement('div');
  place.className = 'kept-head';
  place.setAttribute('aria-hidden', 'true');
  frame.before(place);
  frame.addEventListener('scroll', () => follow(place, frame), { passive: true });
  place.addEventListener('click', ({ target }) => {
    const buttons = [...place.querySelectorAll('.sort-button')];
    const at = buttons.indexOf(target as Element);
    frame.querySelectorAll<HTMLButtonElement>('thead .sort-button')[at]?.click();
    place.replaceChildren();
    showOrHide({ frame, place });
  });
  return place;
}

function showOrHide({ frame, place }: Kept): void {
  const head = frame.querySelector('table')?.tHead;
  const box = frame.getBoundingClientRect();
  const top = place.getBoundingClientRect().top;
  const height = head?.getBoundingClientRect().height ?? 0;
  const isGone = frame.classList.contains('scrolls') && box.top < top && box.bottom > top + 2 * height;
  if (!isGone || !head) place.replaceChildren();
  else if (place.childElementCount === 0) {
    place.append(copyOf(head, frame));
    follow(place, frame);
  }
}

const follow = ({ firstElementChild }: HTMLElement, { scrollLeft }: HTMLElement): void => {
  if (firstElementChild) firstElementChild.scrollLeft = scrollLeft;
};

function copyOf(head: HTMLTableSectionElement, frame: HTMLElement): HTMLElement {
  const table = head.parentElement as HTMLTableElement;
  const copy = table.cloneNode(false) as HTMLTableElement;
  copy.removeAttribute('data-register');
  copy.append(head.cloneNode(true));
  copy.style.tableLayout = 'fixed';
  copy.style.inlineSize = copy.style.minInlineSize = `${table.getBoundingClientRect().width}px`;
  const cells = [...copy.querySelectorAll('th')];
  [...head.querySelectorAll('th')].forEach((cell, at) => {
    const { style } = cells[at] as HTMLElement;
    style.inlineSize = style.minInlineSize = style.maxInlineSize = `${cell.getBoundingClientRect().width}px`;
  });
  for (const part of copy.querySelectorAll<HTMLElement>('a, button')) part.tabIndex = -1;
  const box = document.createElement('div');
  box.className = frame.className;
  box.append(copy);
  return box;
}
