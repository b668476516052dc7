/** Milliseconds that a pointer or the keyboard is at a link before the page that it leads to is fetched. */
const rest = 80;

/** What some browsers tell of the line: a reader may pay for what it carries. */
interface Line {
  saveData?: boolean;
  effectiveType?: string;
}

const fetched = new Set([location.pathname]);
let timer = 0;

/** Fetches a page of the site while a reader is about to follow a link to it, so that it opens at once. */
function fetchAhead({ target }: Event): void {
  clearTimeout(timer);
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || link.origin !== location.origin || !link.pathname.endsWith('/')) return;
  const { pathname } = link;
  if (fetched.has(pathname) || isSparing()) return;
  timer = window.setTimeout(() => {
    fetched.add(pathname);
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = pathname;
    document.head.append(hint);
  }, rest);
}

function isSparing(): boolean {
  const { saveData = false, effectiveType = '' } = (navigator as { connection?: Line }).connection ?? {};
  return saveData || effectiveType.includes('2g');
}

for (const type of ['pointerover', 'focusin']) document.addEventListener(type, fetchAhead, { passive: true });
