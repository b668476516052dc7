import type { Mark } from '../model/document.ts';
import { type Node, plainText, walk } from '../model/tree.ts';
import { type LinkContext, siteLinks } from '../writing/labels.ts';
import { isReference, type Reference } from './expand/references.ts';
import { isStep, type StepNode } from './expand/steps.ts';

/** What a passage says in plain words: references by the names a page gives them, steps with who, by when and record. */
export function passageWriter(context: LinkContext): (node: Node) => string {
  const { words } = context;
  const reference = (kind: Reference['kind'], id: string): Reference => ({
    type: 'reference',
    kind,
    id,
    initial: true,
    children: [],
  });
  const label = (node: Node): string => {
    if (isStep(node)) return sayStep(node);
    if (!isReference(node)) return '';
    if (node.children?.length) return node.children.map((child) => plainText(child, label)).join('');
    return words.list(siteLinks(node, context).map(({ label, before = '' }) => `${before}${label}`));
  };
  const names = (kind: Reference['kind'], ids: readonly string[]) =>
    words.list(ids.map((id) => label(reference(kind, id))));
  const sayStep = (step: StepNode): string => {
    const said = plainText({ type: 'paragraph', children: step.children }, label).trim();
    const within = step.within && ` ${words.steps.within}: ${step.within}.`;
    const output = step.output.length > 0 ? ` ${words.steps.output}: ${names('record', step.output)}.` : '';
    return `${names('role', step.responsible)}: ${said}${within}${output}`;
  };
  return (node) => plainText(node, label).replace(/\s+/g, ' ').trim();
}

/** Fields of the organisation that say where something is kept or agreed. */
const place = /^org\.tools\.|place$|(?:agreed|recorded|kept|published|stored)(?:in|at|on)$/i;

/** The roles, records, documents and places that a passage names, in its text and in its steps. */
export function named(node: Node): Pick<Mark, 'roles' | 'records' | 'documents' | 'places'> {
  const places = new Set<string>();
  const found = {
    role: new Set<string>(),
    record: new Set<string>(),
    document: new Set<string>(),
    clause: new Set<string>(),
  };
  walk(node, (inner) => {
    if (isReference(inner)) found[inner.kind].add(inner.id);
    const path = inner.data?.['path'];
    if (typeof path === 'string' && place.test(path)) places.add(path.replace(/^org\./, ''));
    if (isStep(inner)) {
      for (const id of [...inner.responsible, ...inner.accountable]) found.role.add(id);
      for (const id of inner.output) found.record.add(id);
    }
  });
  return {
    roles: [...found.role],
    records: [...found.record],
    documents: [...found.document],
    places: [...places],
  };
}
