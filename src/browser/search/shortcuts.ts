const setting = 'clausebook-search-slash';

/**
 * Opens the search with Control or Command and K, and with `/` where nothing is being typed. A key without another one
 * can be pressed by mistake, by voice input for one: a checkbox turns it off, and the browser remembers that.
 */
export function listenForKeys(slash: HTMLInputElement, open: () => void): void {
  slash.checked = remembered() !== 'off';
  slash.addEventListener('change', () => remember(slash.checked ? 'on' : 'off'));
  window.addEventListener('keydown', (event) => {
    const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    const isSlash =
      event.key === '/' && slash.checked && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
    if (!isShortcut && !isSlash) return;
    event.preventDefault();
    open();
  });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role=textbox]'));

// A browser may refuse to remember anything.
function remembered(): string | null {
  try {
    return localStorage.getItem(setting);
  } catch {
    return null;
  }
}

function remember(value: string): void {
  try {
    localStorage.setItem(setting, value);
  } catch {
    // The choice holds for this page.
  }
}
