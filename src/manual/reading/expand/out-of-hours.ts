import { deskStandIns, isAlwaysOpen } from '../../../organisation/index.ts';
import { filledText } from '../../model/filled.ts';
import type { Node } from '../../model/tree.ts';
import type { Reading } from '../context.ts';
import { textAttributes } from '../tables/attributes.ts';
import { referenceTo } from '../tables/cell.ts';
import { joined } from '../tables/grid.ts';
import { sentence } from '../tables/sentence.ts';
import { roleNamed } from './references.ts';

/** The role of the presets that acts where nobody stands in for the service desk. */
const team = 'technical-team';

/**
 * `<OutOfHours />`, behind a mention of the service desk: who acts for it while it is closed, in brackets, as it follows
 * from the config: the parties that take calls and the numbers for users, else the first number to call at night. Nothing
 * where the desk is always open.
 */
export function outOfHours(node: Node, _children: Node[], reading: Reading): Node[] {
  textAttributes(node, [], reading);
  const { organisation, words } = reading;
  reading.paths.add('serviceDesk.hours');
  if (isAlwaysOpen(organisation.serviceDesk.hours)) return [];
  const { names, by, paths } = deskStandIns(organisation);
  for (const path of paths) reading.paths.add(path);
  const key = `outOfHours.${by}` as const;
  return sentence(words.tables[key], key, {
    team: [referenceTo('role', roleNamed(team, reading))],
    who: joined(
      names.map((name) => [filledText(name, { path: 'onCall', kind: 'text', value: name })]),
      words,
    ),
  });
}
