import type { Locator, Page } from 'playwright-core';
import { focused } from './focus.ts';

/** A reader who has no mouse: presses keys one by one, and notices whenever it can't be seen where the focus is. */
export interface Keyboard {
  /** How many keys were pressed. */
  readonly strokes: number;
  /** What could not be seen when it had the focus, after each key. */
  readonly unseen: readonly string[];
  press(...keys: string[]): Promise<void>;
  /** Types words into what has the focus. */
  type(words: string): Promise<void>;
  /**
   * Presses Tab, or another key, until something has the focus. Throws after `most` keys, with all stops on the way: so
   * a trap shows, and a place that a keyboard can't reach.
   */
  to(place: Locator, way?: { key?: string; most?: number }): Promise<void>;
  /** Whether something has the focus. */
  isAt(place: Locator): Promise<boolean>;
  /** Goes past the header and the side list by the link that is first on each page. */
  skip(): Promise<void>;
}

/** The keyboard of a page. */
export function keyboardOf(page: Page): Keyboard {
  let strokes = 0;
  const unseen: string[] = [];
  const press = async (key: string) => {
    await page.keyboard.press(key);
    strokes++;
    // A key that leads to another page takes this one away.
    const { what, hidden } = await focused(page).catch(() => ({ what: '', hidden: '' }));
    if (hidden) unseen.push(`${what} ${hidden}, after key ${strokes} (${key})`);
    return what;
  };
  const isAt = async (place: Locator) => (await place.and(page.locator(':focus')).count()) > 0;
  return {
    get strokes() {
      return strokes;
    },
    unseen,
    isAt,
    async press(...keys) {
      for (const key of keys) await press(key);
    },
    async type(words) {
      await page.keyboard.type(words);
      strokes += words.length;
    },
    async to(place, { key = 'Tab', most = 40 } = {}) {
      const stops: string[] = [];
      while (!(await isAt(place))) {
        if (stops.length === most) throw new Error(`${most} times ${key} led to:\n${stops.join('\n')}`);
        stops.push(await press(key));
      }
    },
    async skip() {
      await press('Tab');
      await press('Enter');
    },
  };
}
