import { namedFile } from '../../build/file-hashes.ts';
import { type Act, type ActOf, nextVersion } from '../../manual/control/acts/act.ts';
import { lastVersion } from '../../manual/control/acts/history.ts';
import type { FrozenText } from '../../manual/make-manual.ts';
import { defaultsOf, type Said } from './approval.ts';
import { type Controlled, nameCheck, type OpenManual, roleOf } from './open.ts';
import { refuse, table } from './print.ts';
import { type NewAct, writeActs } from './store.ts';
import { whyNotWritten } from './writing.ts';

/** Writes the approvals and prints a table of them. Returns the exit code. */
export function writeApprovals(
  manual: OpenManual,
  mine: readonly Controlled[],
  texts: ReadonlyMap<Controlled, FrozenText | undefined>,
  said: Said,
): number {
  const { edition, organisation } = manual.made.manual;
  const acts = mine.flatMap((one): (NewAct & { one: Controlled })[] => {
    const { entry, published, history } = one;
    const text = texts.get(one);
    if (!text) return [];
    const defaults = defaultsOf(manual, entry.key);
    const act: Act = {
      act: 'approved',
      document: history.document,
      language: entry.language,
      edition: edition.edition,
      organisation: organisation.name,
      version: nextVersion(lastVersion(history), said.change),
      on: said.on,
      from: said.from,
      entered: manual.today,
      by: {
        role: entry.approver,
        name: said.name,
        check: nameCheck(roleOf(manual, entry.approver), said.name),
      },
      summary: said.summary,
      ...(said.basis ? { basis: said.basis } : {}),
      ...(entry.consent.length > 0 ? { needs: entry.consent } : {}),
      ...(defaults.length > 0 ? { acceptedDefaults: [...defaults] } : {}),
      text: {
        format: entry.fingerprint.format,
        sha256: entry.fingerprint.text,
        marks: entry.fingerprint.marks,
      },
      ...(history.acts.length > 0 ? { previous: history.acts.at(-1)?.hash ?? '' } : {}),
    };
    const files = new Map(
      [...text.files].flatMap(([address, hash]) => {
        const path = namedFile(manual.root, published.path, address);
        return path === undefined ? [] : [[hash, path] as const];
      }),
    );
    return [{ one, history, act, tree: text.tree, page: text.page, files }];
  });
  const rows: string[][] = [];
  const done = (act: NewAct) => {
    const found = acts.find((one) => one === act);
    if (found && act.act.act === 'approved') rows.push(rowOf(found.one, act.act));
  };
  const failed = whyNotWritten(manual.root, () => writeActs(manual.root, acts, done));
  if (rows.length > 0) console.log(table(head, rows));
  if (failed === undefined) return 0;
  if (rows.length === 0) return refuse([failed], nothingApproved);
  return refuse(
    [failed],
    `${rows.length} of ${acts.length} documents were approved. Approve the others again.`,
  );
}

/** Ends a refusal. */
export const nothingApproved = 'Nothing was approved.';

const head = ['Number', 'Title', 'Version', 'In force', 'Text'];

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
