import { stateLabel, stateShape } from '../control/state.ts';
import type { DocumentEntry } from '../model/manual.ts';
import type { StateCell } from './cell.ts';
import type { RegisterContext } from './description.ts';

/** The state of a document's control, in a word short enough for wide tables. */
export const controlState = (
  { status }: Pick<DocumentEntry, 'status'>,
  site: RegisterContext['site'],
): StateCell => ({ text: stateLabel(status, site, true), state: stateShape(status) });
