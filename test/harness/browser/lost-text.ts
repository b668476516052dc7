import type { Page } from 'playwright-core';

/** What a reader may set without losing anything (WCAG 1.4.12). */
export const textSpacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Texts under a selector that are cut by a box around them, leave the window, or lie over one another. */
export const lostText = (page: Page, selector = 'body'): Promise<string[]> =>
  page.evaluate((where) => {
    const lost: string[] = [];
    const placed: { text: string; box: DOMRect; element: Element }[] = [];
    const isHiddenFromSight = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width <= 1 || height <= 1;
    };
    for (const root of document.querySelectorAll(where)) {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const element = text.parentElement as Element;
        const said = (text.nodeValue ?? '').replace(/\s+/g, ' ').trim();
        if (said === '' || element.matches('script, style, option, title')) continue;
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        let scrolls = false;
        let isLaidOver = false;
        let box: Element | null = element;
        const clips: Element[] = [];
        for (; box && box !== document.documentElement; box = box.parentElement) {
          const { overflowX, overflowY, position } = getComputedStyle(box);
          if (/auto|scroll/.test(overflowX + overflowY)) scrolls = true;
          else if (/hidden|clip/.test(overflowX + overflowY) && !scrolls) clips.push(box);
          if (/fixed|sticky/.test(position)) isLaidOver = true;
        }
        if (clips.some(isHiddenFromSight)) continue;
        for (const line of range.getClientRects()) {
          if (line.width < 1) continue;
          if (!scrolls && (line.left < -1 || line.right > innerWidth + 1))
            lost.push(`outside the window: ${said}`);
          for (const clip of clips) {
            const room = clip.getBoundingClientRect();
            if (
              line.left < room.left - 1 ||
              line.right > room.right + 1 ||
              line.top < room.top - 2 ||
              line.bottom > room.bottom + 2
            )
              lost.push(`cut by ${clip.localName}.${clip.className}: ${said}`);
          }
          if (!isLaidOver && !scrolls) placed.push({ text: said, box: line, element });
        }
      }
    }
    placed.forEach((one, index) => {
      for (const two of placed.slice(index + 1)) {
        if (one.element === two.element) continue;
        const wide = Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
        const high = Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top);
        // Boxes of lines are higher than their letters.
        if (wide > 2 && high > Math.min(one.box.height, two.box.height) / 2)
          lost.push(`over each other: ${one.text} / ${two.text}`);
      }
    });
    return [...new Set(lost)];
  }, selector);
