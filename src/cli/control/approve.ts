import { namedFile } from '../../build/file-hashes.ts';
import { type Act, nextVersion } from '../../manual/control/acts/act.ts';
import { lastVersion } from '../../manual/control/acts/history.ts';
import { type Asker, asker, dayObjection, missing } from './answers.ts';
import { type Choice, choose } from './choose.ts';
import { type Controlled, controlled, nameCheck, type OpenManual, openManual, roleOf } from './open.ts';
import { describeText, table } from './print.ts';
import { writeSheet } from './sheet.ts';
import { ActsLocked, type NewAct, writeActs } from './store.ts';

/** What may be said of an approval on the command line. */
export interface ApproveOptions extends Choice {
  root: string;
  name?: string;
  change?: 'major' | 'minor';
  summary?: string;
  on?: string;
  from?: string;
  basis?: string;
  acceptDefaults?: true;
  yes?: true;
  sheet?: string;
}

/** Approves the texts of documents as they are now. Returns the exit code; on 1 nothing was approved that is not told. */
export async function approve(names: readonly string[], options: ApproveOptions): Promise<number> {
  const manual = await openManual(options.root);
  if (!manual) return 1;
  const { documents, named, objections } = choose(controlled(manual), names, options);
  if (objections.length > 0) return refuse(objections);
  const open = documents.filter(({ entry }) => needsApproval(entry) || (named && entry.answersChanged));
  if (named) {
    const settled = documents.filter((one) => !open.includes(one));
    if (settled.length > 0) return refuse(settled.map(nothingToApprove));
  }
  if (open.length === 0) {
    console.log('Nothing needs an approval: all these texts are approved as they are.');
    return 0;
  }
  if (options.sheet !== undefined) return writeSheet(manual, open, options.sheet, options.change);
  const asking = asker(options.yes === true);
  try {
    return await approveThese(manual, open, named, options, asking);
  } finally {
    asking.close();
  }
}

const needsApproval = ({ status }: Controlled['entry']): boolean =>
  status === 'draft' || status === 'changed';

const nothingToApprove = ({ entry }: Controlled): string =>
  entry.status === 'withdrawn'
    ? `${entry.number} ${entry.title} is withdrawn.`
    : `${entry.number} ${entry.title} is approved as it is, as version ${entry.version}.`;

const refuse = (objections: readonly string[]): number => {
  for (const objection of objections) console.error(objection);
  console.error('Nothing was approved.');
  return 1;
};

async function approveThese(
  manual: OpenManual,
  open: readonly Controlled[],
  named: boolean,
  options: ApproveOptions,
  asking: Asker,
): Promise<number> {
  const name =
    options.name ?? (await asking.ask({ option: '--name', text: 'Who approves? First and last name:' }));
  if (name === undefined) return refuse([missing(['--name', ...unsaid(open, options)])]);
  // Named documents may be approved by anybody, which is told; of many only those that are this person's to approve.
  const mine = named
    ? open
    : open.filter(({ entry }) => nameCheck(roleOf(manual, entry.approver), name) !== 'not-confirmed');
  const others = open.filter((one) => !mine.includes(one));
  tellOthers(manual, others, name);
  if (mine.length === 0)
    return refuse([
      `${name} is neither holder nor deputy of a role that approves one of these documents. Write who holds it in the config (roles: holder, deputy), or name the documents one by one.`,
    ]);
  const texts = new Map(mine.map((one) => [one, manual.made.frozen(one.entry.key)] as const));
  for (const one of mine) {
    const text = texts.get(one);
    if (text) console.log(describeText(one, text.tree, mine.length === 1));
  }
  const said = await answers(manual, mine, { ...options, name }, asking);
  if ('objections' in said) return refuse(said.objections);
  const wrong = mine.flatMap((one) => objectionsTo(manual, one, said));
  if (wrong.length > 0) return refuse(wrong);
  if (!options.yes) {
    const sure = await asking.ask({
      option: '--yes',
      text: `Approve ${mine.length === 1 ? 'this text' : `these ${mine.length} texts`} as ${name}? Write yes or no:`,
    });
    if (sure === undefined) return refuse([missing(['--yes'])]);
    if (!/^y(es)?$/i.test(sure)) return refuse([]);
  }
  return write(manual, mine, texts, said);
}

function tellOthers(manual: OpenManual, others: readonly Controlled[], name: string): void {
  const byRole = Map.groupBy(others, ({ entry }) => entry.approver);
  for (const [id, documents] of byRole) {
    const role = roleOf(manual, id);
    const holder = role?.holder ? `, held by ${role.holder}` : ', which nobody holds yet';
    console.log(
      `Left out: ${documents.length} ${documents.length === 1 ? 'document' : 'documents'} that ${role?.title ?? id}${holder}, approves and not ${name}.`,
    );
  }
}

/** What is said of all approvals at once. */
interface Said {
  name: string;
  change: 'major' | 'minor';
  summary: string;
  on: string;
  from: string;
  basis: string | undefined;
  acceptDefaults: boolean;
}

const unsaid = (open: readonly Controlled[], options: ApproveOptions): string[] => [
  ...(options.change || open.every(isFirst) ? [] : ['--change']),
  ...(options.summary ? [] : ['--summary']),
  ...(options.yes ? [] : ['--yes']),
];

const isFirst = ({ history }: Controlled): boolean => lastVersion(history) === undefined;

async function answers(
  manual: OpenManual,
  mine: readonly Controlled[],
  options: ApproveOptions & { name: string },
  asking: Asker,
): Promise<Said | { objections: string[] }> {
  const wanted = unsaid(mine, { ...options, yes: true });
  const change =
    options.change ??
    (mine.every(isFirst)
      ? 'major'
      : await asking.ask({
          option: '--change',
          text: 'Kind of change, major or minor:',
          suggestion: 'major',
          objection: (answer) => (/^(major|minor)$/.test(answer) ? undefined : 'Write major or minor.'),
        }));
  const summary =
    options.summary ??
    (await asking.ask({ option: '--summary', text: 'What changed, and why, in a sentence:' }));
  if (change === undefined || summary === undefined) return { objections: [missing(wanted)] };
  const on =
    options.on ??
    (await asking.ask({
      option: '--on',
      text: 'Day of the approval:',
      suggestion: manual.today,
      objection: dayObjection,
    })) ??
    manual.today;
  const from =
    options.from ??
    (await asking.ask({
      option: '--from',
      text: 'In force from:',
      suggestion: on,
      objection: dayObjection,
    })) ??
    on;
  const defaults = Math.max(...mine.map(({ entry }) => defaultsOf(manual, entry.key).length));
  const accepts =
    options.acceptDefaults ??
    (defaults > 0
      ? await asking.ask({
          option: '--accept-defaults',
          text: 'Some values in these texts are defaults that nobody decided. Accept them as they are? Write yes or no:',
        })
      : 'no');
  return {
    name: options.name,
    change: change === 'minor' ? 'minor' : 'major',
    summary,
    on,
    from,
    basis: options.basis,
    acceptDefaults: accepts === true || /^y(es)?$/i.test(String(accepts ?? '')),
  };
}

/** Paths of the values that a document speaks from and that nobody decided. */
const defaultsOf = ({ made }: OpenManual, key: string): string[] =>
  made.manual.decisions
    .filter(({ decided, usedIn }) => !decided && usedIn.includes(key))
    .map(({ path }) => path);

function objectionsTo(manual: OpenManual, one: Controlled, said: Said): string[] {
  const { entry, history } = one;
  const about = `${entry.number} ${entry.title}`;
  const last = history.acts.findLast(({ act }) => act.act !== 'carried-over')?.act;
  const defaults = defaultsOf(manual, entry.key);
  const owner = roleOf(manual, entry.owner);
  const days = [dayObjection(said.on), dayObjection(said.from)].filter((text) => text !== undefined);
  if (days.length > 0) return days;
  return [
    ...(said.on > manual.today
      ? [`${about}: ${said.on} has not come yet. Approve it today, with --from ${said.on}.`]
      : []),
    ...(said.from < said.on
      ? [`${about}: it can't be in force from ${said.from}, before it is approved on ${said.on}.`]
      : []),
    ...(last && said.on < last.on
      ? [`${about}: the last act about it is of ${last.on}, after ${said.on}.`]
      : []),
    ...(defaults.length > 0 && !said.acceptDefaults
      ? [
          `${about}: ${defaults.length === 1 ? 'a value is a default' : `${defaults.length} values are defaults`} that nobody decided (${defaults.slice(0, 3).join(', ')}${defaults.length > 3 ? ', …' : ''}). Decide them in the config, or accept them with --accept-defaults.`,
        ]
      : []),
    ...(manual.segregation && nameCheck(owner, said.name) === 'holder'
      ? [
          `${about}: ${said.name} owns this document (${owner?.title}), and documents.segregation asks for another person to approve it.`,
        ]
      : []),
  ];
}

function write(
  manual: OpenManual,
  mine: readonly Controlled[],
  texts: ReadonlyMap<Controlled, ReturnType<OpenManual['made']['frozen']>>,
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
      ...(defaults.length > 0 ? { acceptedDefaults: defaults } : {}),
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
    return [{ one, history, act, tree: text.tree, files }];
  });
  const rows: string[][] = [];
  const done = (act: NewAct) => {
    const found = acts.find((one) => one === act);
    if (found && act.act.act === 'approved') rows.push(rowOf(found.one, act.act));
  };
  try {
    writeActs(manual.root, acts, done);
  } catch (error) {
    if (rows.length > 0) console.log(table(head, rows));
    const left = `${rows.length} of ${acts.length} documents were approved; approve the others again.`;
    if (error instanceof ActsLocked) return refuse([error.message, ...(rows.length > 0 ? [left] : [])]);
    console.error(left);
    throw error;
  }
  console.log(table(head, rows));
  return 0;
}

const head = ['Number', 'Title', 'Version', 'In force', 'Text'];

function rowOf({ entry }: Controlled, act: Extract<Act, { act: 'approved' }>): string[] {
  const awaited = (act.needs ?? []).map(({ name }) => name).join(', ');
  return [
    entry.number,
    entry.title,
    act.version,
    awaited ? `awaiting ${awaited}` : `from ${act.from}`,
    act.text.sha256.slice(0, 8),
  ];
}
