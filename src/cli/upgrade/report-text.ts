import { counted } from '../../diagnostics/print/counted.ts';
import type { ApprovalOutcome, ApprovalTold } from '../../manual/upgrade/approval-outcomes.ts';
import type { OwnPlan } from '../../manual/upgrade/own-texts.ts';
import type { ShippedChange } from '../../manual/upgrade/shipped.ts';
import type { ConfigPlan } from './config.ts';
import type { CopiedByHand } from './read-texts.ts';
import { isOpen, pathOf, type Report } from './report.ts';

/** A report as people read it: what was done, what is left to do, and how to undo it. */
export function reportText(report: Report): string {
  const { from, to, own, byHand, templates, approvals, config, dryRun, finished } = report;
  const head = from === undefined || from === to ? `Clausebook ${to}` : `From Clausebook ${from} to ${to}`;
  return [
    ...(finished ? ['An upgrade that was broken off was brought to its end first.'] : []),
    `${head}${dryRun ? ': what would be done. Nothing was written.' : '.'}`,
    ...section('Own texts', [...ownLines(own), ...byHandLines(byHand)]),
    ...section('Templates', templateLines(templates, own)),
    ...section('Approvals', approvalLines(approvals)),
    ...section('Config', configLines(config)),
    ...ending(report),
  ].join('\n');
}

const section = (head: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', head, ...lines.map((line) => `  ${line}`)];

function ownLines(own: readonly OwnPlan[]): string[] {
  const unchanged = own.filter(({ outcome }) => outcome === 'unchanged').length;
  const lines = own
    .filter(({ outcome }) => outcome !== 'unchanged')
    .flatMap((plan) => {
      const { outcome, document, movedFrom, formerId, id, conflicts, reason } = plan;
      const places =
        conflicts.length > 0 ? `, ${counted(conflicts.length, 'conflict')} in ${lineList(conflicts)}` : '';
      return [
        `${names[outcome].padEnd(12)}${pathOf(document)}${places}`,
        ...(movedFrom === undefined ? [] : [indented(`was ${pathOf(movedFrom)}`)]),
        ...(formerId === undefined ? [] : [indented(`the document ${formerId} is ${id} now`)]),
        ...(reason === undefined ? [] : [indented(reason)]),
      ];
    });
  return [
    ...lines,
    ...(unchanged > 0
      ? [`${'unchanged'.padEnd(12)}${counted(unchanged, 'text')}, since the template is as it was`]
      : []),
  ];
}

const names = {
  unchanged: 'unchanged',
  merged: 'merged',
  conflicting: 'conflicting',
  gone: 'gone',
  'by-hand': 'by hand',
} as const;

const indented = (line: string): string => `${' '.repeat(12)}${line}`;

const byHandLines = (byHand: readonly CopiedByHand[]): string[] =>
  byHand.flatMap(({ id, document }) => [
    `${names['by-hand'].padEnd(12)}${pathOf(document)}`,
    indented(
      `No original is kept of the template that it was copied from, so nothing can be merged. Take over by hand what you want, then write: clausebook override ${id} --adopt.`,
    ),
  ]);

function templateLines(templates: Report['templates'], own: readonly OwnPlan[]): string[] {
  if (!templates)
    return [
      'Which templates came and went is told from the next version on: those of this one are noted now.',
    ];
  const owned = new Set(
    own.flatMap(({ id, formerId, outcome }) => (outcome === 'by-hand' ? [] : [id, formerId])),
  );
  // What became of a template with an own text in its place is told with that.
  return templates.filter(({ id }) => !owned.has(id)).map(templateLine);
}

const templateLine = ({ change, id, title, template, formerId }: ShippedChange): string =>
  `${change.padEnd(12)}${id} (${title}), ${template}${formerId === undefined ? '' : `; was ${formerId}`}${change === 'gone' ? '. What was approved of it stays in force until it is withdrawn' : ''}`;

const fates: Readonly<Record<ApprovalOutcome, string>> = {
  falls: 'falls',
  fell: 'fell before',
  differs: 'differs',
  open: 'open',
  stands: 'stands',
};

const told: Readonly<Record<ApprovalOutcome, string>> = {
  falls: 'the approved text stays in force; read the changes and approve the new one',
  fell: 'the text had changed before',
  differs: "today's text is another one, by this version or before it",
  open: 'settle the conflicts first',
  stands: '',
};

function approvalLines(approvals: readonly ApprovalTold[] | undefined): string[] {
  if (!approvals) return ['The manual can not be made, so nobody can say: see clausebook check.'];
  const stands = approvals.filter(({ approval }) => approval === 'stands').length;
  const lines = approvals
    .filter(({ approval }) => approval !== 'stands')
    .map(
      ({ approval, number, title, version }) =>
        `${fates[approval].padEnd(12)}${number} ${title}, version ${version}: ${told[approval]}`,
    );
  return [...lines, ...(stands > 0 ? [`${'stand'.padEnd(12)}${counted(stands, 'approval')}`] : [])];
}

const configLines = ({ file, moves }: ConfigPlan): string[] =>
  moves.flatMap(({ from, to, why, paste }) => [
    paste === undefined
      ? `${file}: ${from} stands in ${to} now; ${why}`
      : `${file}: move ${from} to ${to}; ${why}.`,
    ...(paste ?? []).map((line) => `  ${line}`),
  ]);

function ending(report: Report): string[] {
  const { written, dryRun, backup, git, made = [], own } = report;
  if (dryRun)
    return [
      '',
      written.length === 0 ? 'Nothing is to do.' : `Would be written: ${counted(written.length, 'file')}.`,
    ];
  const changed = written.filter((path) => !made.includes(path));
  return [
    '',
    written.length === 0 ? 'Nothing was to write.' : `Written: ${counted(written.length, 'file')}.`,
    ...(backup === undefined ? [] : [`Copies of what was there before lie in ${backup}/.`]),
    ...(git && changed.length > 0 && backup === undefined
      ? ['See it with git diff; undo it with git restore content.']
      : []),
    ...(made.length > 0 ? [`New: ${made.join(', ')}.`] : []),
    ...(own.some(({ outcome }) => outcome === 'conflicting')
      ? ['Settle the conflicts: keep what is right between <<<<<<< and >>>>>>>, and delete these lines.']
      : []),
    ...(isOpen(report)
      ? ['Then run clausebook check.']
      : written.length > 0
        ? ['Run clausebook check next.']
        : []),
  ];
}

const lineList = (lines: readonly number[]): string =>
  lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
