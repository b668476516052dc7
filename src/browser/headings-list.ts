/** Closes the list of headings that lies over a page of a phone once the keyboard is past it: what follows lies under it. */
export function closeHeadingsWhenLeft(root: Document): void {
  const list = root.querySelector<HTMLDetailsElement>('mobile-starlight-toc details');
  list?.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !list.contains(relatedTarget)) list.open = false;
  });
}
