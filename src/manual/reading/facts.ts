import type { InterfaceMap } from '../flow/interface-map.ts';
import { interfacesIn } from '../flow/interfaces.ts';
import { assetName } from '../model/asset-name.ts';
import type { Asset, DutyFact, ListShown, Mark, ReferenceFact, Step } from '../model/document.ts';
import { isDownload } from '../model/download.ts';
import type { Heading, HeadingAbove } from '../model/heading.ts';
import { type WordsForParty, withoutPartyValues } from '../model/of-party.ts';
import { isBesideDocument } from '../model/own-address.ts';
import type { RedactableText } from '../model/redactable-text.ts';
import { hasSensitive, redacted } from '../model/redaction.ts';
import { isHeading, type Node, walk } from '../model/tree.ts';
import { unsaidBy } from '../model/unsaid.ts';
import type { DefinedTerm } from '../terms/defined-term.ts';
import type { LinkContext } from '../writing/labels.ts';
import { placeIn } from './context.ts';
import { definedTerms } from './defined-terms.ts';
import { isInterfaceTable } from './expand/process-map.ts';
import { isReference } from './expand/references.ts';
import { isRequirement } from './expand/requirements.ts';
import { isStep, type StepNode } from './expand/steps.ts';
import { listsShown } from './lists-shown.ts';
import { named, passageWriter } from './passage-text.ts';
import { isRecordsTable } from './tables/preset-tables.ts';
import { topicsIn } from './topics.ts';

/** What a reading finds in an expanded tree. */
export interface Facts {
  headings: Heading[];
  topics: string[];
  marks: Mark[];
  steps: Step[];
  duties: DutyFact[];
  references: ReferenceFact[];
  assets: Asset[];
  terms: DefinedTerm[];
  interfaces: InterfaceMap[];
  listsRecords: boolean;
  lists: ListShown[];
  unsaid: string[];
}

/**
 * Gathers headings, marks, steps, references and own images from a tree with anchors, in reading order. Facts are told on
 * other pages than the document's own, so what is between the house and one party is not in them.
 */
export function gatherFacts(tree: Node, file: string, context: LinkContext, party: WordsForParty): Facts {
  const root = withoutPartyValues(tree, { ...party, leftOut: undefined }, false);
  const facts: Facts = {
    headings: [],
    topics: [],
    marks: [],
    steps: [],
    duties: [],
    references: [],
    assets: [],
    terms: [],
    interfaces: [],
    listsRecords: false,
    lists: listsShown(root),
    unsaid: [],
  };
  const textOf = passageWriter(context);
  const said = (node: Node): RedactableText => ({
    text: textOf(node),
    ...(hasSensitive(node) ? { redacted: textOf(redacted(node, context.words.site.withheld)) } : {}),
  });
  // A text that was approved before a role was merged into another names it still.
  const today = (id: string): string => context.known.roles.get(id)?.into ?? id;
  // What the organisation does without proves nothing, whatever a text says.
  const kept = (ids: readonly string[]) => ids.filter((id) => !context.known.records.get(id)?.leftOut);
  const namedToday = ({ roles, records, ...rest }: ReturnType<typeof named>) => ({
    ...rest,
    roles: [...new Set(roles.map(today))],
    records: kept(records),
  });
  const stepOf = new Map<Node, StepNode>();
  facts.topics = topicsIn(root, textOf);
  facts.terms = definedTerms(root, file, said);
  let heading: HeadingAbove | null = null;
  const referenced = new Set<string>();
  const note = (kind: ReferenceFact['kind'], id: string, edition: ReferenceFact['edition']) => {
    const key = `${kind} ${edition} ${id}`;
    if (referenced.has(key)) return;
    referenced.add(key);
    facts.references.push({ kind, id, edition });
  };
  walk(root, (node) => {
    for (const path of unsaidBy(node)) if (!facts.unsaid.includes(path)) facts.unsaid.push(path);
    if (isHeading(node)) {
      const { depth, anchor: slug, section = null } = node;
      heading = { slug, text: textOf(node) };
      facts.headings.push({ depth, ...heading, section, place: placeIn(file, node) });
    } else if (isRequirement(node)) {
      const step = stepOf.get(node);
      if (node.duty) {
        const { anchor, by, ...terms } = node.duty;
        for (const id of by) note('role', today(id), null);
        for (const id of terms.records) note('record', id, null);
        facts.duties.push({
          heading,
          anchor: node.marks[0]?.anchor ?? anchor,
          by: by.map(today),
          ...terms,
          records: kept(terms.records),
          ...said(node),
        });
      }
      for (const mark of node.marks) {
        facts.marks.push({
          edition: mark.edition,
          requirement: mark.id,
          anchor: mark.anchor,
          // In a step the role, the time and the record stand in other cells of its row: they are part of the answer.
          ...said(step ? { ...step, children: node.children } : node),
          heading,
          missing: node.missing,
          ...namedToday(named(step ? { ...step, children: node.children } : node)),
        });
      }
    } else if (node.type === 'steps') {
      (node.children ?? []).filter(isStep).forEach((step, index) => {
        const { output, within } = step;
        const responsible = step.responsible.map(today);
        const accountable = step.accountable.map(today);
        const consulted = step.consulted.map(today);
        const informed = step.informed.map(today);
        for (const id of [...responsible, ...accountable, ...consulted, ...informed]) note('role', id, null);
        for (const id of output) note('record', id, null);
        walk(step, (inner) => stepOf.set(inner, step));
        const parts = { responsible, accountable, consulted, informed, output: kept(output), within };
        facts.steps.push({
          heading,
          number: index + 1,
          anchor: step.anchor,
          ...parts,
          ...(step.withinSensitive ? { withinSensitive: true } : {}),
          ...(step.rhythm ? { rhythm: step.rhythm } : {}),
          ...(step.decides ? { decides: true } : {}),
          documents: named({ type: 'paragraph', children: step.children }).documents,
          ...said({ type: 'paragraph', children: step.children }),
        });
      });
    } else if (isInterfaceTable(node)) {
      const interfaces = interfacesIn(node, context, textOf);
      const last = facts.interfaces.at(-1);
      if (last && last.heading?.slug === heading?.slug) last.interfaces.push(...interfaces);
      else if (interfaces.length > 0) facts.interfaces.push({ heading, interfaces });
    } else if (isRecordsTable(node)) {
      facts.listsRecords = true;
    } else if (isReference(node)) {
      note(node.kind, node.kind === 'role' ? today(node.id) : node.id, node.edition ?? null);
    } else if (node.type === 'image') {
      const url = String(node['url'] ?? '');
      if (isBesideDocument(url)) {
        const image = decodeURIComponent(url);
        const known = facts.assets.find((asset) => asset.file === image);
        if (known) delete known.download;
        else facts.assets.push({ name: assetName(url), file: image, place: placeIn(file, node) });
      }
    } else if (isDownload(node) && isBesideDocument(node.url)) {
      const [url = ''] = node.url.split('#');
      const download = decodeURIComponent(url);
      if (!facts.assets.some((asset) => asset.file === download))
        facts.assets.push({
          name: assetName(url),
          file: download,
          place: placeIn(file, node),
          download: true,
        });
    }
  });
  return facts;
}
