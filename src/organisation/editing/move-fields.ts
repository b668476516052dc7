import { parseDocument } from 'yaml';
import { edited } from '../../diagnostics/fix.ts';
import { type MovedList, movedLists } from '../moved-fields.ts';
import { changeEdits } from './change-edits.ts';
import type { Notation } from './render.ts';

/** A config whose moved fields stand at their new places, and which these were. */
export interface MovedConfig {
  text: string;
  moved: MovedList[];
}

/**
 * Moves fields of a config in YAML or JSON to where they stand now, with comments, order and everything else as they are.
 * Undefined where there are none, or where they are written so that only a person can move them.
 */
export function moveFieldsIn(text: string, format: Notation['format']): MovedConfig | undefined {
  const plain = text.replace(/^\uFEFF/, '');
  const moved = movedIn(plain);
  if (moved.length === 0) return undefined;
  let written = plain;
  for (const { from, to } of moved) {
    const edits = changeEdits(written, { path: from, to }, format);
    if (!edits) return undefined;
    written = edited(written, edits);
  }
  return { text: text.slice(0, text.length - plain.length) + written, moved };
}

/** The fields that stand at an old place in a config. */
export function movedIn(text: string): MovedList[] {
  const document = parseDocument(text);
  if (document.errors.length > 0) return [];
  return movedLists.filter(({ from }) => document.hasIn(from));
}
