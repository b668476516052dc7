/** A line of Starlight's table of contents as it is drawn: each element repeats what its list says already. */
const drawn = /<(li|a|span)((?: href="[^"]*")?) style="--depth: \d+;"( class="[^"]*")?>/g;

/**
 * Starlight's table of contents, drawn, without what its elements repeat: how deep a line stands is said by its list and
 * inherited, and only links have looks of their own (the one look of a line is in theme/frame.css). A page has two such
 * tables, which makes some 3 KB of its HTML.
 */
export const withoutRepeats = (html: string): string =>
  html.replace(drawn, (_, tag: string, address: string, looks = '') =>
    tag === 'a' ? `<a${address}${looks}>` : `<${tag}>`,
  );
