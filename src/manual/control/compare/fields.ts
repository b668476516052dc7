import type { FrozenTree } from '../frozen-tree.ts';
import { isSameTitle } from '../plain-form.ts';

/** A field of the front matter that changed. */
export interface FieldChange {
  field: 'title' | 'owner' | 'approver' | 'type' | 'classification' | 'clauses';
  before: string;
  after: string;
}

/** The titles of two texts that are compared; unknown where an act says none and no page is stored. */
export interface ComparedTitles {
  before: string | undefined;
  after: string | undefined;
}

/** Compares what of the front matter is approved. */
export function fieldChanges(
  { control: before }: FrozenTree,
  { control: after }: FrozenTree,
  titles: ComparedTitles,
): FieldChange[] {
  const fields = ['owner', 'approver', 'type', 'classification', 'clauses'] as const;
  return [
    ...titleChange(titles),
    ...fields.flatMap((field) => {
      const [from, to] = [String(before[field]), String(after[field])];
      return from === to ? [] : [{ field, before: from, after: to }];
    }),
  ];
}

const titleChange = ({ before, after }: ComparedTitles): FieldChange[] =>
  before === undefined || after === undefined || isSameTitle(before, after)
    ? []
    : [{ field: 'title', before, after }];
