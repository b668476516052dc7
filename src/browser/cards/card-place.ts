/** A rectangle on the screen, in CSS pixels from its top left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Space between link and card, and between card and the edge of the window. */
const gap = 6;
const margin = 8;

/**
 * Where a card stands: under the line of the link that it speaks of, above it where there is more room; begun where
 * the link begins, pushed back into the window where it would leave it.
 */
export function cardPlace(
  link: Box,
  card: Pick<Box, 'width' | 'height'>,
  window: Pick<Box, 'width' | 'height'>,
  direction: 'ltr' | 'rtl',
): Pick<Box, 'left' | 'top'> {
  const start = direction === 'rtl' ? link.left + link.width - card.width : link.left;
  const left = within(start, window.width - card.width);
  const below = link.top + link.height + gap;
  const above = link.top - gap - card.height;
  const roomBelow = window.height - below;
  const top = below + card.height + margin > window.height && link.top > roomBelow ? above : below;
  return { left, top: within(top, window.height - card.height) };
}

const within = (wanted: number, room: number): number => Math.max(margin, Math.min(wanted, room - margin));
