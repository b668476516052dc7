import type { Page } from 'playwright-core';

/** What has the focus, and why it can't be seen; `hidden` is empty where all of it is. */
export interface Focused {
  /** What it is and says, as `a "Incident procedure"`; empty where nothing has the focus. */
  what: string;
  /** As `under HEADER.header`, `outside the window`, `without an outline`. */
  hidden: string;
}

type Order = 'focused' | 'forwards' | 'backwards';

/** What has the focus now. */
export const focused = async (page: Page): Promise<Focused> =>
  (await page.evaluate(look, 'focused' as Order))[0] ?? { what: '', hidden: '' };

/**
 * Gives the focus to all that can have it, one after the other in the order of the keyboard or against it, and tells
 * what could not be seen then. A key has to be pressed before, so that the browser shows where the focus is.
 */
export const hiddenStops = async (page: Page, order: 'forwards' | 'backwards'): Promise<Focused[]> =>
  (await page.evaluate(look, order as Order)).filter(({ hidden }) => hidden !== '');

// Runs on the page, so that all it needs stands in it.
async function look(order: Order): Promise<Focused[]> {
  // What looks alike is hidden alike.
  const ofAKind = 3;
  const holds = (element: Element, over: Element | null) =>
    over !== null &&
    (element.contains(over) ||
      over.contains(element) ||
      // The button in the corner of lines to copy belongs to them.
      (element.localName === 'pre' &&
        over.localName === 'button' &&
        element.parentElement === over.parentElement));
  const hiddenBy = (element: Element): string => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1) return 'without an outline';
    const lines = [...element.getClientRects()].filter(({ width, height }) => width >= 1 && height >= 1);
    if (lines.length === 0) return 'without room';
    // Of what is higher than half a window, such as a frame that scrolls, only a part has to be seen.
    const isHigh = element.getBoundingClientRect().height > innerHeight / 2;
    const overPoints = lines.flatMap(({ left, right, top, bottom }) => {
      const [from, to] = isHigh ? [Math.max(top, 0), Math.min(bottom, innerHeight)] : [top, bottom];
      return [0.04, 0.5, 0.96].flatMap((x) =>
        [0.2, 0.8].map((y) => document.elementFromPoint(left + (right - left) * x, from + (to - from) * y)),
      );
    });
    const over = overPoints.find((top) => !holds(element, top));
    if (over === undefined || (isHigh && overPoints.some((top) => holds(element, top)))) return '';
    return over ? `under ${over.tagName}.${over.className}` : 'outside the window';
  };
  const whatIs = (element: Element): string => {
    const label = (element as HTMLInputElement).labels?.[0]?.textContent;
    const words = element.getAttribute('aria-label') ?? label ?? element.textContent ?? '';
    return `${element.localName} "${words.replace(/\s+/g, ' ').trim().slice(0, 60)}"`;
  };
  const settled = async (element: Element): Promise<Focused> => {
    // What follows the focus, as the copy of a head does, gets some frames to do so.
    let hidden = hiddenBy(element);
    for (let frame = 0; frame < 12 && hidden !== ''; frame++) {
      await new Promise((next) => requestAnimationFrame(next));
      hidden = hiddenBy(element);
    }
    return { what: whatIs(element), hidden };
  };
  const { activeElement } = document;
  if (order === 'focused')
    return activeElement && activeElement !== document.body ? [await settled(activeElement)] : [];
  // What is folded can be opened; the list that lies over the page closes when the focus leaves it.
  for (const fold of document.querySelectorAll<HTMLDetailsElement>(
    'main details:not(mobile-starlight-toc *)',
  ))
    fold.open = true;
  const all = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ].filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility());
  const kindOf = ({ localName, className, parentElement }: HTMLElement) =>
    `${localName}.${className} ${parentElement?.localName}.${parentElement?.className} ${parentElement?.closest('table')?.className}`;
  const stops = [...Map.groupBy(all, kindOf).values()]
    .flatMap((kind) => kind.filter((_, at) => at % Math.ceil(kind.length / ofAKind) === 0))
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  const found: Focused[] = [];
  for (const stop of order === 'forwards' ? stops : stops.reverse()) {
    stop.focus();
    // What is not drawn takes no focus.
    if (document.activeElement === stop) found.push(await settled(stop));
  }
  return found;
}
