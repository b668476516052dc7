import { isHeading, type Node, plainText, text, trimEnds, walk } from '../model/tree.ts';
import { type Reading, report, writtenFor } from './context.ts';

const sectionId = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** Places that a page makes itself: answers, steps, duties, terms and what stands around the text. */
const taken = /^(?:(?:req|term|manual|flow)-.+|(?:step|duty)-\d+(?:-\d+)?|top)$/;
const marker = /\s*\[#([^\]]*)\]\s*$/;
const how =
  'Write it last in the heading, in small letters, digits and single hyphens: ## Who decides [#who-decides].';

/**
 * The tree with the ids that authors give sections, `## Who decides [#who-decides]`, taken out of the words of their
 * headings: an id is no text, and stays when the heading is worded anew.
 */
export function withSections(node: Node, reading: Reading): Node {
  if (isHeading(node)) return withSection(node, reading);
  return node.children
    ? { ...node, children: node.children.map((child) => withSections(child, reading)) }
    : node;
}

function withSection(heading: Node, reading: Reading): Node {
  const children = heading.children ?? [];
  const last = children.at(-1);
  const id = last?.type === 'text' ? marker.exec(last.value ?? '')?.[1] : undefined;
  if (id === undefined || isEscaped(heading, reading)) {
    if (plainText(heading).includes('[#') && !isEscaped(heading, reading))
      refuse(heading, `"${plainText(heading)}" has the id of a section within its words.`, reading);
    return heading;
  }
  const words = trimEnds([...children.slice(0, -1), text((last?.value ?? '').replace(marker, ''))]);
  const bare = { ...heading, children: words };
  if (words.length === 0) refuse(heading, `The section "${id}" has no heading.`, reading);
  else if (!sectionId.test(id)) refuse(heading, `"${id}" can't be the id of a section.`, reading);
  else if (taken.test(id)) refuse(heading, `"${id}" is a place that the page makes itself.`, reading);
  else return { ...bare, section: id };
  return bare;
}

/** Whether the author wrote the bracket as a letter of the heading: `\[#12]`. */
function isEscaped(heading: Node, reading: Reading): boolean {
  const written = writtenFor(heading, reading);
  return written[written.lastIndexOf('[#') - 1] === '\\';
}

const refuse = (heading: Node, fact: string, reading: Reading): void =>
  report(reading, heading, 'bad-section-id', fact, `${how} A bracket that is meant as such is \\[#.`);

/** Tells of ids that two sections of a document have, once it is known which of them this organisation gets. */
export function reportDoubleSections(root: Node, reading: Reading): void {
  const first = new Map<string, Node>();
  walk(root, (node) => {
    if (!isHeading(node) || node.section === undefined) return;
    const other = first.get(node.section);
    if (!other) first.set(node.section, node);
    else
      report(
        reading,
        node,
        'double-section-id',
        `The section "${plainText(other)}" in line ${other.position?.start.line} has the id "${node.section}" too.`,
        'Give one of them an id of its own; keep the one that others link to.',
      );
  });
}
