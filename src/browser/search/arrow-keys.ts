/**
 * Moves with the arrow keys from the box into the results and back: every link is a stop. A letter typed in the results
 * goes on in the box.
 */
export function moveBetween(event: KeyboardEvent, box: HTMLInputElement, list: HTMLElement): void {
  const links = [...list.querySelectorAll('a')].filter((link) => link.checkVisibility());
  const at = links.indexOf(event.target as HTMLAnchorElement);
  if (event.target !== box && at < 0) return;
  const to = target(event.key, at, links.length, event.target === box);
  if (to !== undefined) {
    event.preventDefault();
    (to < 0 ? box : links[to])?.focus();
    return;
  }
  const isLetter =
    event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (at >= 0 && (isLetter || event.key === 'Backspace')) box.focus();
}

/** Position to go to, -1 for the box; `undefined` when the key means something else. */
function target(key: string, at: number, count: number, inBox: boolean): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp' && !inBox) return at - 1;
  // In the box these two move through the text.
  if (key === 'Home' && !inBox) return 0;
  if (key === 'End' && !inBox) return count - 1;
  return undefined;
}
