import { expect, test } from 'vitest';
import { withoutRepeats } from '../../src/components/starlight/contents-list.ts';

const drawn = (depth: number, lines: string) =>
  `<ul class="isMobile astro-x" style="--depth: ${depth};">${lines}</ul>`;
const line = (address: string, title: string, depth: number, below = '') =>
  `<li style="--depth: ${depth};" class="astro-x"><a href="${address}" style="--depth: ${depth};" class="astro-x">` +
  `<span style="--depth: ${depth};" class="astro-x">${title}</span></a>${below}</li>`;

test('what the elements of a list repeat is said by the list alone, and addresses and titles stay', () => {
  const inner = drawn(1, line('#who', 'Who &lt;span style="--depth: 0;"> answers', 1));
  expect(withoutRepeats(drawn(0, line('#calls', 'Calls', 0, inner)))).toBe(
    drawn(
      0,
      `<li><a href="#calls" class="astro-x"><span>Calls</span></a>${drawn(
        1,
        '<li><a href="#who" class="astro-x"><span>Who &lt;span style="--depth: 0;"> answers</span></a></li>',
      )}</li>`,
    ),
  );
});

test('other elements stay as they are', () => {
  const other =
    '<a class="top" href="#_top" style="color: red">Top</a><svg style="--sl-icon-size: 1em;"></svg>';
  expect(withoutRepeats(other)).toBe(other);
});
