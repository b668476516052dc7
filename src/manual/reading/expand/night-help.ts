import { filledText } from '../../model/filled.ts';
import { idIn } from '../../model/lists-of-items.ts';
import type { Node } from '../../model/tree.ts';
import type { Reading } from '../context.ts';
import { textAttributes } from '../tables/attributes.ts';
import { joined } from '../tables/grid.ts';
import { sentence } from '../tables/sentence.ts';

/**
 * `<NightHelp>…</NightHelp>`, in a document made for a service or an agreement about one: who takes calls about this service
 * while the service desk is closed, where `onCall.coverage` names somebody of its own for it; else what stands inside.
 */
export function nightHelp(node: Node, children: Node[], reading: Reading): Node[] {
  textAttributes(node, [], reading);
  const service = idIn(reading.item, 'services');
  reading.paths.add('onCall.coverage');
  const own = reading.organisation.onCall.coverage.filter(
    (covered) => covered.service === service && covered.answers !== '',
  );
  if (own.length === 0) return children;
  const key = 'nightHelp.own';
  return sentence(reading.words.tables[key], key, {
    who: joined(
      [...new Set(own.map(({ answers }) => answers))].map((answers) => [
        filledText(answers, { path: 'onCall.coverage.answers', kind: 'text', value: answers }),
      ]),
      reading.words,
    ),
  });
}
