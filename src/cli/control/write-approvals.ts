import { namedFile } from '../../build/file-hashes.ts';
import { sha256 } from '../../build/sha256.ts';
import { type ActOf, nextVersion } from '../../manual/control/acts/act.ts';
import { lastVersion } from '../../manual/control/acts/history.ts';
import { storedHash } from '../../manual/control/fingerprint.ts';
import type { FrozenText } from '../../manual/frozen-text.ts';
import { defaultsOf, type Said } from './approval.ts';
import { actorOf, chainedTo, subjectOf } from './common-fields.ts';
import type { Controlled, OpenManual } from './open.ts';
import type { SigningOptions } from './sign.ts';
import type { NewAct } from './store.ts';
import { writeAndTell } from './writing.ts';

/** Writes the approvals and prints a table of them. Returns the exit code. */
export function writeApprovals(
  manual: OpenManual,
  mine: readonly Controlled[],
  texts: ReadonlyMap<Controlled, FrozenText | undefined>,
  said: Said,
  signing: SigningOptions,
): Promise<number> {
  const acts = mine.flatMap((one): (NewAct & { one: Controlled; act: ActOf<'approved'> })[] => {
    const { entry, published, history } = one;
    const text = texts.get(one);
    if (!text) return [];
    const defaults = defaultsOf(manual, entry.key);
    const act: ActOf<'approved'> = {
      act: 'approved',
      ...subjectOf(manual, one),
      version: nextVersion(lastVersion(history), said.change),
      title: entry.title,
      on: said.on,
      from: said.from,
      entered: manual.today,
      by: actorOf(manual, entry.approver, said.name),
      summary: said.summary,
      ...(said.basis ? { basis: said.basis } : {}),
      ...(entry.consent.length > 0 ? { needs: entry.consent } : {}),
      ...(defaults.length > 0 ? { acceptedDefaults: [...defaults] } : {}),
      text: {
        format: entry.fingerprint.format,
        sha256: entry.fingerprint.text,
        marks: entry.fingerprint.marks,
        stored: { tree: storedHash(text.tree, sha256), page: storedHash(text.page, sha256) },
      },
      ...chainedTo(one),
    };
    const files = new Map(
      [...text.files].flatMap(([address, hash]) => {
        const path = namedFile(manual.root, published.path, address);
        return path === undefined ? [] : [[hash, path] as const];
      }),
    );
    return [{ one, history, act, tree: text.tree, page: text.page, files }];
  });
  return writeAndTell(manual, acts, signing, {
    head: ['Number', 'Title', 'Version', 'In force', 'Text'],
    rowOf: ({ one, act }) => rowOf(one, act),
    none: nothingApproved,
    some: (written) => `${written} of ${acts.length} documents were approved. Approve the others again.`,
  });
}

/** Ends a refusal. */
export const nothingApproved = 'Nothing was approved.';

function rowOf({ entry }: Controlled, act: ActOf<'approved'>): string[] {
  const awaited = (act.needs ?? []).map(({ name }) => name).join(', ');
  return [
    entry.number,
    entry.title,
    act.version,
    awaited ? `awaiting ${awaited}` : `from ${act.from}`,
    act.text.sha256.slice(0, 8),
  ];
}
