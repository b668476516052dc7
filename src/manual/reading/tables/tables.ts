import type { Node } from '../../model/tree.ts';
import { type Reading, report } from '../context.ts';
import { freezesFor } from './freezes-for.ts';
import { list } from './list.ts';
import { onCallExceptions, onCallFor } from './on-call-for.ts';
import { ownDocuments } from './own-documents.ts';
import { chosen, records } from './preset-tables.ts';
import { priorityMatrix } from './priority-matrix.ts';
import { priorityTargets } from './priority-targets.ts';
import { processParties } from './process-parties.ts';
import { processes } from './processes.ts';
import { requirementIndex } from './requirement-index.ts';
import { separationTable } from './separations.ts';
import { table } from './table.ts';

/** A component that prints part of the organisation as a table or list. */
export type ConfigTable = (node: Node, reading: Reading) => Node[];

/** A table breaks a paragraph in two, so it has to stand between paragraphs. */
const block =
  (draw: ConfigTable): ConfigTable =>
  (node, reading) => {
    if (node.type !== 'mdxJsxTextElement') return draw(node, reading);
    const name = String(node['name']);
    report(
      reading,
      node,
      'table-in-text',
      `<${name}> stands in the middle of a text.`,
      'Put it on a line of its own, with an empty line before and after.',
    );
    return [];
  };

/** The components that print parts of the organisation, by the name authors use. */
export const configTables = {
  List: block(list),
  Table: block(table),
  PriorityMatrix: block(priorityMatrix),
  PriorityTargets: block(priorityTargets),
  OnCallFor: block(onCallFor),
  OnCallExceptions: block(onCallExceptions),
  FreezesFor: block(freezesFor),
  Records: block(records),
  Measures: block(chosen('measures', ['name', 'target', 'source', 'report', 'interval'])),
  Roles: block(chosen('roles', ['title', 'purpose'])),
  Processes: block(processes),
  ProcessParties: block(processParties),
  Separations: block(separationTable),
  OwnDocuments: block(ownDocuments),
  RequirementIndex: block(requirementIndex),
} as const satisfies Record<string, ConfigTable>;

/** Whether there is a component of that name that makes a table from the organisation. */
export const isConfigTable = (name: string): name is keyof typeof configTables =>
  Object.hasOwn(configTables, name);
