/** Moves the sidebar so that the entry of the current page can be seen; the page itself stays where it is. */
export function showPlace(): void {
  const place = document.querySelector('.sidebar-content [aria-current]');
  const pane = place?.closest('.sidebar-pane');
  if (!place || !pane) return;
  const entry = place.getBoundingClientRect();
  const seen = pane.getBoundingClientRect();
  if (entry.top < seen.top || entry.bottom > seen.bottom)
    pane.scrollBy(0, entry.top - seen.top - seen.height / 2);
}
