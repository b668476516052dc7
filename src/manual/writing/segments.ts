import { type BodyPart, partAttribute, partElement } from './page-body.ts';

/** A stretch of a body: finished HTML, or a part that a component draws around the stretches within it. */
export type Segment = { html: string } | { part: BodyPart; within: Segment[] };

const attributes = '(?: [^\\s=>"]+(?:="[^"]*")?)*';
const tags = new RegExp(
  `<(/?)${partElement}(?: data-part="(\\d+)")?>|<img ${partAttribute}="(\\d+)"${attributes} ?/?>`,
  'g',
);

/** Cuts HTML at the elements that keep the places of parts. The pieces of HTML between them need not be balanced. */
export function segmentsOf(html: string, parts: readonly BodyPart[]): Segment[] {
  const open: { part: BodyPart | undefined; within: Segment[] }[] = [{ part: undefined, within: [] }];
  let end = 0;
  const keep = (until: number) => {
    if (until > end) open.at(-1)?.within.push({ html: html.slice(end, until) });
  };
  for (const match of html.matchAll(tags)) {
    keep(match.index);
    end = match.index + match[0].length;
    const image = match[3] === undefined ? undefined : parts[Number(match[3])];
    if (image) open.at(-1)?.within.push({ part: image, within: [] });
    else if (match[1] === '') open.push({ part: parts[Number(match[2])], within: [] });
    else {
      const closed = open.pop();
      if (closed?.part) open.at(-1)?.within.push({ part: closed.part, within: closed.within });
    }
  }
  keep(html.length);
  return open[0]?.within ?? [];
}
