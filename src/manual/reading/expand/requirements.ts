import {
  alternatives,
  type EditionId,
  formatClauseRef,
  isWithin,
  listedIn,
  nearestRequirement,
  parseRequirementRef,
  requirement,
  yearOf,
} from '../../../standard/index.ts';
import { asBlocks, type Node } from '../../model/tree.ts';
import { attributesOf, type Reading, report } from '../context.ts';
import { unmetNeeds } from '../needs.ts';
import { type DutyTerms, dutyOf } from './duty.ts';

/** One point of the standard that a passage answers. */
export interface MarkRef {
  edition: EditionId;
  /** Requirement id, `8.1-3`. */
  id: string;
}

/** A point with the place of the passage on its document's page. */
export interface AnchoredMark extends MarkRef {
  /** Empty until anchors are written, once the whole document is expanded. */
  anchor: string;
}

/** A duty with the place of its passage. */
export interface AnchoredDuty extends DutyTerms {
  /** Empty until anchors are written, and where the passage has the anchor of a point. */
  anchor: string;
}

/** A passage that answers one or two points, or states a duty that answers none, kept until it is known where it will be shown. */
export interface RequirementNode extends Node {
  type: 'requirement';
  /** Points of the manual's edition. */
  marks: AnchoredMark[];
  /** Points of the other editions, which a reader of this one is not shown. */
  others: MarkRef[];
  /** Paths of what the answer rests on and the organisation has not entered. */
  missing: string[];
  inline: boolean;
  /** The duty that the passage states. */
  duty?: AnchoredDuty;
  children: Node[];
}

/** Whether a node is a passage that answers requirements. */
export const isRequirement = (node: Node): node is RequirementNode => node.type === 'requirement';

/**
 * `<Requirement id="8.1-1 2018:8.6.1-1" needs="services">` around the text that answers; ids are parted by a space. All
 * are checked, and those of the manual's edition are shown: a reader of one edition is not shown the numbers of another.
 * `lacks` are the paths that conditions in and around the text found unsaid.
 */
export function requirementMark(
  node: Node,
  children: Node[],
  lacks: readonly string[],
  reading: Reading,
): Node[] {
  const attributes = attributesOf(node);
  const written = attributes.get('id');
  const needs = attributes.get('needs');
  if (typeof written !== 'string' || written.trim() === '') {
    report(
      reading,
      node,
      'missing-attribute',
      '<Requirement> has no `id`.',
      'Write <Requirement id="8.1-1">the text that answers</Requirement>.',
    );
    return children;
  }
  const found = written
    .trim()
    .split(/[\s,]+/)
    .flatMap((id) => markRef(id, node, reading));
  for (const together of Map.groupBy(found, ({ edition }) => edition).values())
    if (together.length > 2)
      report(
        reading,
        node,
        'too-many-points',
        `${together.length} points share one place.`,
        'At most two may; say the others in sentences of their own.',
      );
  if (children.length === 0)
    report(
      reading,
      node,
      'empty-requirement',
      `Nothing stands inside <Requirement id="${written}">.`,
      'Wrap the text that answers the point.',
    );
  const marks = found.filter(({ edition }) => edition === reading.manualEdition);
  const inline = node.type === 'mdxJsxTextElement';
  const content = inline ? children : asBlocks(children);
  const duty = dutyOf(node, reading);
  if (found.length === 0 && !duty) return content;
  return [
    {
      type: 'requirement',
      ...(duty ? { duty: { ...duty, anchor: '' } } : {}),
      marks: marks.map((mark) => ({ ...mark, anchor: '' })),
      others: found.filter(({ edition }) => edition !== reading.manualEdition),
      missing: [
        ...new Set([...lacks, ...(typeof needs === 'string' ? unmetNeeds(needs, node, reading) : [])]),
      ],
      inline,
      children: content,
      ...(node.position ? { position: node.position } : {}),
    },
  ];
}

/** `<Duty by="line-manager" within={org.…} record="…">`: a passage that states a duty and answers no point. */
export function dutyMark(node: Node, children: Node[], reading: Reading): Node[] {
  const duty = dutyOf(node, reading);
  const inline = node.type === 'mdxJsxTextElement';
  const content = inline ? children : asBlocks(children);
  if (!duty && !['by', 'every', 'within', 'record', 'decides'].some((name) => attributesOf(node).has(name)))
    report(
      reading,
      node,
      'missing-attribute',
      '<Duty> has no `by`.',
      'Write <Duty by="…">what the role does</Duty>.',
    );
  if (!duty) return content;
  return [
    {
      type: 'requirement',
      duty: { ...duty, anchor: '' },
      marks: [],
      others: [],
      missing: [],
      inline,
      children: content,
      ...(node.position ? { position: node.position } : {}),
    },
  ];
}

function markRef(written: string, node: Node, reading: Reading): MarkRef[] {
  const ref = parseRequirementRef(written, reading.edition);
  const point = ref && requirement(ref.edition, ref.id);
  if (ref && point) {
    if (!listedIn(reading.clauses, ref.edition).some(({ number }) => isWithin(point.clause, number))) {
      const number = formatClauseRef({ edition: ref.edition, number: point.clause }, reading.edition);
      report(
        reading,
        node,
        'unlisted-clause',
        `${written} is marked, but clause ${number} is not in the front matter.`,
        `Add '${number}' to \`clauses\`, or move the mark.`,
      );
    }
    return [{ edition: ref.edition, id: ref.id }];
  }
  const edition = ref?.edition ?? reading.edition;
  const other = alternatives(edition).find((name) => requirement(name, ref?.id ?? ''));
  const near = nearestRequirement(edition, ref?.id ?? written);
  const hint = near ? `Did you mean ${near}?` : 'See the page of the clause for its points.';
  const fact = `"${written}" is not a requirement of ${reading.words.standardName(edition)}.`;
  report(
    reading,
    node,
    'unknown-requirement',
    fact,
    other ? `It is one of the other edition: write ${yearOf(other)}:${ref?.id}.` : hint,
  );
  return [];
}
