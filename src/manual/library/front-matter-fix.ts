import type { DataChange, Fix } from '../../diagnostics/fix.ts';
import { changeEdits } from '../../organisation/editing/change-edits.ts';
import type { SourceFile } from '../model/source-file.ts';

/** A change of front matter as edits of its file; nothing where it can't be made without touching more. */
export function frontMatterFix(
  { text, front }: Pick<SourceFile, 'text' | 'front'>,
  change: DataChange | undefined,
): Fix | undefined {
  const value = front?.type === 'yaml' ? (front.value ?? '') : '';
  const at = value === '' ? -1 : text.indexOf(value, front?.position?.start.offset ?? 0);
  const edits = change && at >= 0 ? changeEdits(value, change, 'yaml') : undefined;
  return edits && { edits: edits.map((edit) => ({ ...edit, from: edit.from + at, to: edit.to + at })) };
}
