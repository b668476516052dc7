import type { Page } from 'playwright-core';

/**
 * What can be pressed on a page and is too small for it by WCAG 2.5.8: less than 24 px high or wide, and so near another
 * target that circles of 24 px around both, or one and the other's box, meet. Links in a sentence are let off, as there.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 24;
    // Browsers round halves of pixels.
    const near = 0.1;
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, summary, input:not([type="hidden"]), select, textarea',
      ),
    ].filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
    const blockOf = (element: Element): Element => {
      let block = element.parentElement as Element;
      while (getComputedStyle(block).display.startsWith('inline') && block.parentElement)
        block = block.parentElement;
      return block;
    };
    /** Whether its height is that of a line of text that says more than it does. */
    const isInSentence = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const block = blockOf(element);
      const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let beside = '';
      for (let text = words.nextNode(); text; text = words.nextNode())
        if (!text.parentElement?.closest('a, button, summary')) beside += text.nodeValue;
      return /[\p{L}\p{N}]/u.test(beside);
    };
    // A link that breaks is a target on each of its lines; lines under each other are one.
    const isHighTogether = (element: Element, box: DOMRect) =>
      [...element.getClientRects()].some(
        (line) =>
          line !== box &&
          Math.abs(line.top - box.top) > 1 &&
          Math.min(line.right, box.right) - Math.max(line.left, box.left) >= least &&
          Math.max(line.bottom, box.bottom) - Math.min(line.top, box.top) >= least &&
          Math.max(line.top, box.top) - Math.min(line.bottom, box.bottom) < least / 2,
      );
    const found = targets
      .flatMap((element) => [...element.getClientRects()].map((box) => ({ element, box })))
      .filter(({ box }) => box.width > 1 && box.height > 1 && box.right > 0)
      .map(({ element, box }) => ({
        element,
        box,
        x: (box.left + box.right) / 2,
        y: (box.top + box.bottom) / 2,
        isSmall: Math.min(box.width, box.height) < least - near && !isHighTogether(element, box),
      }));
    const named = ({ element, box }: (typeof found)[number]) =>
      `${element.localName}.${element.className} "${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 30)}" ${Math.round(box.width)}x${Math.round(box.height * 10) / 10}`;
    return found
      .filter(({ element, isSmall }) => isSmall && !isInSentence(element))
      .flatMap((one) => {
        const other = found.find((two) => {
          if (
            two.element === one.element ||
            two.element.contains(one.element) ||
            one.element.contains(two.element)
          )
            return false;
          const dx = Math.max(two.box.left - one.x, 0, one.x - two.box.right);
          const dy = Math.max(two.box.top - one.y, 0, one.y - two.box.bottom);
          if (Math.hypot(dx, dy) < least / 2 - near) return true;
          return two.isSmall && Math.hypot(two.x - one.x, two.y - one.y) < least - near;
        });
        return other ? [`${named(one)} beside ${named(other)}`] : [];
      });
  });
