import type { Step } from '../model/document.ts';
import type { HeadingAbove } from '../model/heading.ts';
import { brief } from './truncate.ts';

/** A step as its diagram shows it; the table of the document holds its full text. */
export interface FlowStep {
  number: number;
  /** Id of the lane it stands in: the role that does it, empty when nobody is named or all stand in one lane. */
  lane: string;
  text: string;
  /** Who does it too, and by when, in words; first who does it where the lane doesn't tell. */
  notes: string[];
  /** Titles of the records that it leaves. */
  records: string[];
}

/** The steps that stand in one table, in order. */
export interface Flow {
  /** Heading that the table stands under; `null` before the first. */
  heading: HeadingAbove | null;
  steps: FlowStep[];
  /** Roles in the order of their first step. */
  lanes: { id: string; title: string }[];
  /** Which step follows which, by number. */
  edges: { from: number; to: number }[];
}

/** Titles by id. An id without a title stands for itself. */
export interface Names {
  roles: ReadonlyMap<string, string>;
  records: ReadonlyMap<string, string>;
  /** Title of the lane of steps that nobody is named for. */
  nobody: string;
  /** Title of the one lane that takes the place of more lanes than a page can show. */
  many(lanes: number): string;
  /** Says that these roles do a step together with the one of its lane. */
  together(titles: readonly string[]): string;
  /** Says by when a step is done. */
  due(within: string): string;
}

/** With more lanes than these a picture is too wide to read; each step names its role instead. */
const mostLanes = 5;

/** The flows of a document, one for each table of steps, in the order of the document. */
export function flowsOf(steps: readonly Step[], names: Names): Flow[] {
  const tables: Step[][] = [];
  for (const step of steps) {
    const table = tables.at(-1);
    // Two tables may stand under one heading; each counts from 1.
    if (table && step.number > 1 && table[0]?.heading?.slug === step.heading?.slug) table.push(step);
    else tables.push([step]);
  }
  return tables.map((table) => flowOf(table, names));
}

function flowOf(table: readonly Step[], names: Names): Flow {
  const role = (id: string) => (id === '' ? names.nobody : (names.roles.get(id) ?? id));
  const lanes = [...new Set(table.map(({ responsible: [first = ''] }) => first))];
  const apart = lanes.length <= mostLanes;
  const steps = table.map(({ number, responsible: [first = '', ...others], text, within, output }) => ({
    number,
    lane: apart ? first : '',
    text: brief(text),
    notes: [
      ...(apart ? [] : [role(first)]),
      ...(others.length > 0 ? [names.together(others.map(role))] : []),
      ...(within ? [names.due(within)] : []),
    ],
    records: output.map((id) => names.records.get(id) ?? id),
  }));
  return {
    heading: table[0]?.heading ?? null,
    steps,
    lanes: apart
      ? lanes.map((id) => ({ id, title: role(id) }))
      : [{ id: '', title: names.many(lanes.length) }],
    edges: steps.slice(1).map(({ number }, before) => ({ from: steps[before]?.number ?? 0, to: number })),
  };
}
