import { wholeFile } from '../../../diagnostics/place.ts';
import type { PublishedDocument } from '../../control/publication.ts';
import { isOwnAddress } from '../../model/own-address.ts';
import { type Node, walk } from '../../model/tree.ts';
import { documentPath } from '../../model/urls.ts';
import { placeIn } from '../../reading/context.ts';
import { isReference } from '../../reading/expand/references.ts';
import { isStep } from '../../reading/expand/steps.ts';
import { sitePathOf } from '../../reading/expand/written-address.ts';
import { unissuedFinder } from '../../writing/unissued.ts';
import type { Found, ReleaseFacts, ReleaseReason } from '../reason.ts';

/** What a node leads to: something that is named by its id, or an address within the site. */
type Target = { kind: 'document' | 'role' | 'record'; id: string } | { kind: 'address'; id: string };

/** Links in released texts to what the release does not hold: a document that is not in force, or something that is gone. */
export const lostLink = {
  about: 'document',
  find: (facts) => {
    const lost = lostIn(facts);
    return facts.released.flatMap((one) => {
      const found = new Map<string, Found>();
      walk(one.tree, (node) => {
        for (const target of targetsOf(node)) {
          const told = found.has(target.id) ? undefined : lost(target, one);
          if (told) found.set(target.id, { ...told, place: placeOf(node, one, facts) });
        }
      });
      return [...found.values()];
    });
  },
} as const satisfies ReleaseReason;

function targetsOf(node: Node): Target[] {
  if (isReference(node))
    return node.kind === 'clause' || node.listed ? [] : [{ kind: node.kind, id: node.id }];
  if (isStep(node)) {
    const { responsible, accountable, consulted, informed, output } = node;
    const of = (kind: 'role' | 'record', ids: readonly string[]) => ids.map((id) => ({ kind, id }));
    return [
      ...of('role', [...responsible, ...accountable, ...consulted, ...informed]),
      ...of('record', output),
    ];
  }
  const url = node.type === 'link' ? String(node['url'] ?? '') : '';
  return url !== '' && isOwnAddress(url) && !/^[?#]/.test(url) ? [{ kind: 'address', id: url }] : [];
}

function lostIn({ released, known }: ReleaseFacts) {
  const published = new Set(released.map(({ document }) => document.key));
  const isUnissued = unissuedFinder({ ...known, published });
  return ({ kind, id }: Target, { document }: PublishedDocument): Omit<Found, 'place'> | undefined => {
    const { number, key } = document;
    const told = (fact: string, hint: string) => ({
      subject: key,
      value: id,
      message: `${number} (${key}) leads to ${fact}.`,
      hint,
    });
    const notInForce = (what: string) =>
      told(
        `${what}, of which no text is in force`,
        'Bring that into force (clausebook approve), or take the link out and approve the text anew.',
      );
    const gone = (what: string) =>
      told(
        `${what}, which is not there any more`,
        'Bring it back, or approve a text without the link (clausebook approve).',
      );
    if (kind === 'address') {
      const path = sitePathOf(id);
      if (isUnissued(path)) return notInForce(`"${id}"`);
      const isBeside = path.startsWith(`/${documentPath(document.slug)}`);
      return isBeside || known.addresses.has(path) ? undefined : gone(`"${id}"`);
    }
    const named = { document: known.documents, role: known.roles, record: known.records }[kind];
    if (!named.has(id)) return gone(`the ${kind} "${id}"`);
    return kind === 'document' && !published.has(id)
      ? notInForce(`${known.documents.get(id)?.number} (${id})`)
      : undefined;
  };
}

/** Lines of a text of then are not those of today's file. */
function placeOf(node: Node, { document, fingerprint }: PublishedDocument, { today }: ReleaseFacts) {
  const now = today.find(({ key }) => key === document.key);
  const isToday = now?.fingerprint.text === fingerprint.text;
  return isToday ? placeIn(document.file, node) : { file: document.file, ...wholeFile };
}
