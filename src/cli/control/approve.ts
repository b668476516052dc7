import { isTextOf, standingOn, stateOfText } from '../../manual/control/acts/standing.ts';
import { titledText } from '../../manual/control/publication.ts';
import { needsApproval } from '../../manual/control/state.ts';
import { type Asker, asker, missing, Stopped } from './answers.ts';
import { type ApproveOptions, defaultsOf } from './approval.ts';
import { objectionsTo } from './approval-objections.ts';
import { answers, unsaid } from './approval-said.ts';
import { choose } from './choose.ts';
import { ownOf } from './left-out.ts';
import { type Controlled, controlled, type OpenManual, openManual } from './open.ts';
import { refuse } from './print.ts';
import { writeSheet } from './sheet.ts';
import { signingObjection } from './sign.ts';
import { describeText } from './text-changes.ts';
import { nothingApproved, writeApprovals } from './write-approvals.ts';

/** Approves the texts of documents as they are now. Returns the exit code; on 1 nothing was approved that is not told. */
export async function approve(names: readonly string[], options: ApproveOptions): Promise<number> {
  const manual = await openManual(options.root);
  if (!manual) return 1;
  const { documents, named, objections } = choose(controlled(manual), names, options);
  if (objections.length > 0) return refused(objections);
  const open = documents.filter(
    (one) => needsApproval(one.entry.status) || (named && mayBeApprovedAgain(one, manual)),
  );
  if (named) {
    const settled = documents.filter((one) => !open.includes(one));
    if (settled.length > 0) return refused(settled.map(nothingToApprove));
  }
  if (open.length === 0) {
    console.log('Nothing needs an approval: all these texts are approved as they are.');
    return 0;
  }
  if (options.sheet !== undefined) return writeSheet(manual, open, options.sheet, options.change);
  const unsigned = signingObjection(manual, options);
  if (unsigned !== undefined) return refused([unsigned]);
  const asking = asker(options.yes === true);
  try {
    return await approveThese(manual, open, named, options, asking);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    console.error('');
    return refused([]);
  } finally {
    asking.close();
  }
}

/**
 * Whether a text may be approved that needs no approval: to bring a document back or keep it that goes, to accept other
 * answers or defaults, because whoever approved it was not the approver, because its act names no title or another
 * organisation, or because it is a register, whose rows are kept current while its words stay as they are.
 */
function mayBeApprovedAgain({ entry, published, history }: Controlled, manual: OpenManual): boolean {
  const { today } = manual;
  const standing = standingOn(history, today);
  const text = titledText(published);
  const { state, version, answersChanged } = stateOfText(standing, text);
  const isOnItsWay = standing.pending !== undefined && isTextOf(standing.pending, text);
  return (
    state === 'withdrawn' ||
    (state === 'in-force' && entry.type === 'register') ||
    standing.withdrawalAhead !== undefined ||
    (answersChanged && !isOnItsWay) ||
    version?.approval.by.check === 'not-confirmed' ||
    (version !== undefined &&
      (version.approval.title === undefined ||
        version.approval.organisation !== manual.made.manual.organisation.name)) ||
    defaultsOf(manual, entry.key).some((path) => !entry.acceptedDefaults.includes(path))
  );
}

const nothingToApprove = ({ entry }: Controlled): string =>
  `${entry.number} ${entry.title} is approved as it is, as version ${entry.version}.`;

const refused = (objections: readonly string[]): number => refuse(objections, nothingApproved);

async function approveThese(
  manual: OpenManual,
  open: readonly Controlled[],
  named: boolean,
  options: ApproveOptions,
  asking: Asker,
): Promise<number> {
  const name =
    options.name ?? (await asking.ask({ option: '--name', text: 'Who approves? First and last name:' }));
  if (name === undefined) return refused([missing(['--name', ...unsaid(open, options)])]);
  // Named documents may be approved by anybody, which is told; of many only those that are this person's to approve.
  const { documents: mine, objections } = named
    ? { documents: open, objections: [] }
    : ownOf(manual, open, 'approver', name);
  if (objections.length > 0) return refused(objections);
  const texts = new Map(mine.map((one) => [one, manual.made.frozen(one.entry.key)] as const));
  for (const one of mine) {
    const text = texts.get(one);
    if (text) console.log(describeText(one, text.tree, mine.length === 1));
  }
  const said = await answers(manual, mine, { ...options, name }, asking);
  if ('objections' in said) return refused(said.objections);
  const wrong = objectionsTo(manual, mine, said);
  if (wrong.length > 0) return refused(wrong);
  if (!options.yes) {
    const sure = await asking.ask({
      option: '--yes',
      text: `Approve ${mine.length === 1 ? 'this text' : `these ${mine.length} texts`} as ${name}? Write yes or no:`,
    });
    if (sure === undefined) return refused([missing(['--yes'])]);
    if (!/^y(es)?$/i.test(sure)) return refused([]);
  }
  // ssh-keygen may ask for a passphrase on the same terminal.
  asking.close();
  return writeApprovals(manual, mine, texts, said, options);
}
