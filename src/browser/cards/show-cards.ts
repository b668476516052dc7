import { sitePath } from '../../pages/href.ts';
import type {} from '../offline/copy.ts';
import { type CardPlace, cardAt, termCardAt } from './card.ts';
import type { Box } from './card-place.ts';
import { CardView, lineAt } from './card-view.ts';
import { fetchedCard } from './fetched-cards.ts';
import { showOnTouch } from './touch-cards.ts';

/** Milliseconds that a pointer or the keyboard rests on a link before the card comes, and that it may be on its way to the card. */
const rest = 350;
const onItsWay = 300;

/**
 * Shows what a link leads to while a pointer rests on it or the keyboard is at it; `links` is a selector. The card can
 * be entered with the pointer, stays until it is left, and goes on Escape (WCAG 2.2, 1.4.13). A finger gets a sheet.
 */
export function showCards(links: string): void {
  const linkOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLAnchorElement>(links) : null;
  showOnTouch(linkOf, subject);
  if (!('popover' in HTMLElement.prototype)) return;
  const view = new CardView();
  let wanted: HTMLAnchorElement | undefined;
  let timer = 0;
  const after = (time: number, act: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, time);
  };
  const stop = () => {
    clearTimeout(timer);
    wanted = undefined;
  };
  const want = (link: HTMLAnchorElement, delay: number, line?: Box) => {
    const place = subject(link);
    if (!place || link === wanted) return;
    wanted = link;
    const fetched = fetchedCard(place.set, place.key);
    after(delay, async () => {
      const card = await fetched;
      if (card && wanted === link && link.isConnected) view.show(link, card, line);
      if (wanted === link) wanted = undefined;
    });
  };
  const isAtKeyboard = () => view.link?.matches(':focus-visible') ?? false;

  document.addEventListener('pointerover', ({ target, pointerType, clientX, clientY }) => {
    if (pointerType === 'touch') return;
    const link = linkOf(target);
    if (view.holds(target) || (link && link === view.link)) return stop();
    if (link && subject(link)) return want(link, rest, lineAt(link, clientX, clientY));
    stop();
    if (view.link && !isAtKeyboard()) after(onItsWay, () => view.leave());
  });
  document.documentElement.addEventListener('pointerleave', () => {
    stop();
    if (!isAtKeyboard()) view.leave();
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = linkOf(target);
    if (link?.matches(':focus-visible') && link !== view.link) want(link, rest);
  });
  document.addEventListener('focusout', ({ target }) => {
    const link = linkOf(target);
    if (link && link === wanted) stop();
    if (link && link === view.link) view.leave();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    stop();
    view.putAway();
  });
  // Frames of wide tables scroll too, and so does a card with much to say: that one stays.
  const scrolled = ({ target }: Event) => {
    if (view.holds(target)) return;
    if (isAtKeyboard()) view.follow();
    else view.leave();
  };
  document.addEventListener('scroll', scrolled, { capture: true, passive: true });
  document.addEventListener('click', () => {
    stop();
    view.leave();
  });
}

/** What a link leads to on another page than this, where it has a card: a term, or the page. */
function subject({ origin, pathname, hash, classList }: HTMLAnchorElement): CardPlace | undefined {
  if (origin !== location.origin || pathname === location.pathname) return;
  return (classList.contains('term') && termCardAt(hash)) || cardAt(sitePath(inSite(pathname)));
}

/** A path as it would be on a server, also where the site lies in a folder. */
const inSite = (pathname: string): string => pathname.replace(globalThis.clausebookOffline?.root ?? '', '');
