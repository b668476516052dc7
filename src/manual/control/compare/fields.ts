import type { FrozenTree } from '../frozen-tree.ts';

/** A field of the front matter that changed. */
export interface FieldChange {
  field: 'owner' | 'approver' | 'type' | 'classification' | 'clauses';
  before: string;
  after: string;
}

/** Compares what of the front matter is approved. */
export function fieldChanges({ control: before }: FrozenTree, { control: after }: FrozenTree): FieldChange[] {
  const fields = ['owner', 'approver', 'type', 'classification', 'clauses'] as const;
  return fields.flatMap((field) => {
    const [from, to] = [String(before[field]), String(after[field])];
    return from === to ? [] : [{ field, before: from, after: to }];
  });
}
