import GithubSlugger from 'github-slugger';
import type { Asset, Heading, Mark, ReferenceFact, Step } from './document.ts';
import { isReference } from './expand/references.ts';
import { isRequirement } from './expand/requirements.ts';
import { isStep } from './expand/steps.ts';
import { type LinkContext, siteLinks } from './render/labels.ts';
import { assetName, markAnchor } from './render/styles.ts';
import { type Node, plainText, walk } from './tree.ts';

/** What a reading finds in an expanded tree. */
export interface Facts {
  headings: Heading[];
  marks: Mark[];
  steps: Step[];
  references: ReferenceFact[];
  assets: Asset[];
}

/** Gathers headings, marks, steps, references and own images from an expanded tree, in reading order. */
export function gatherFacts(root: Node, context: LinkContext): Facts {
  const facts: Facts = { headings: [], marks: [], steps: [], references: [], assets: [] };
  const slugger = new GithubSlugger();
  const anchors = new Map<string, number>();
  const say = (node: Node): string => {
    const label = (inner: Node): string => {
      if (!isReference(inner)) return '';
      if (inner.children?.length) return inner.children.map((child) => plainText(child, label)).join('');
      return context.words.list(siteLinks(inner, context).map((link) => link.label));
    };
    return plainText(node, label).replace(/\s+/g, ' ').trim();
  };
  let heading: string | null = null;
  const referenced = new Set<string>();
  const note = (kind: ReferenceFact['kind'], id: string, edition: string | null) => {
    const key = `${kind} ${edition} ${id}`;
    if (referenced.has(key)) return;
    referenced.add(key);
    facts.references.push({ kind, id, edition });
  };
  walk(root, (node) => {
    if (node.type === 'heading') {
      const words = say(node);
      const slug = slugger.slug(words);
      facts.headings.push({ depth: Number(node['depth']), slug, text: words });
      heading = slug;
    } else if (isRequirement(node)) {
      for (const mark of node.marks) {
        const anchor = markAnchor(mark);
        const times = (anchors.get(anchor) ?? 0) + 1;
        anchors.set(anchor, times);
        facts.marks.push({
          edition: mark.edition,
          requirement: mark.id,
          anchor: times === 1 ? anchor : `${anchor}-${times}`,
          text: say(node),
          heading,
          ...named(node),
        });
      }
    } else if (node.type === 'steps') {
      (node.children ?? []).filter(isStep).forEach((step, index) => {
        const { responsible, accountable, consulted, informed, output, within } = step;
        for (const id of [...responsible, ...accountable, ...consulted, ...informed]) note('role', id, null);
        for (const id of output) note('record', id, null);
        const parts = { responsible, accountable, consulted, informed, output, within };
        facts.steps.push({
          heading,
          number: index + 1,
          ...parts,
          text: say({ type: 'paragraph', children: step.children }),
        });
      });
    } else if (isReference(node)) {
      note(node.kind, node.id, node.edition ?? null);
    } else if (node.type === 'image') {
      const url = String(node['url'] ?? '');
      if (url && !/^(?:[a-z]+:|\/)/.test(url)) facts.assets.push({ name: assetName(url), file: url });
    }
  });
  return facts;
}

/** The roles, records and documents that a passage names, in its text and in its steps. */
function named(node: Node): Pick<Mark, 'roles' | 'records' | 'documents'> {
  const found = {
    role: new Set<string>(),
    record: new Set<string>(),
    document: new Set<string>(),
    clause: new Set<string>(),
  };
  walk(node, (inner) => {
    if (isReference(inner)) found[inner.kind].add(inner.id);
    if (isStep(inner)) {
      for (const id of [...inner.responsible, ...inner.accountable]) found.role.add(id);
      for (const id of inner.output) found.record.add(id);
    }
  });
  return { roles: [...found.role], records: [...found.record], documents: [...found.document] };
}
