import { dayObjection } from './answers.ts';
import { defaultsOf, type Said } from './approval.ts';
import { clockObjection } from './common-fields.ts';
import { type Controlled, nameCheck, type OpenManual, roleOf } from './open.ts';

/** All that speaks against approving these documents, each thing once. */
export function objectionsTo(manual: OpenManual, mine: readonly Controlled[], said: Said): string[] {
  const days = [dayObjection(said.on), dayObjection(said.from)].filter((text) => text !== undefined);
  if (days.length > 0) return [...new Set(days)];
  return [
    ...(said.on > manual.today
      ? [`${said.on} has not come yet. Approve today, with --from ${said.on}.`]
      : []),
    ...(said.from < said.on
      ? [
          `A text that is approved on ${said.on} can't be in force from ${said.from}. Name that day or a later one.`,
        ]
      : []),
    ...mine.flatMap((one) => {
      const clock = clockObjection(one, manual);
      return clock === undefined ? [] : [`${one.entry.number} ${one.entry.title}: ${clock}`];
    }),
    ...mine.flatMap(({ entry, history }) => {
      const last = history.acts.findLast(({ act }) => act.act !== 'carried-over')?.act;
      return last && said.on < last.on
        ? [`${entry.number} ${entry.title}: the last act about it is of ${last.on}, after ${said.on}.`]
        : [];
    }),
    ...mine.flatMap(({ entry }) => {
      const owner = roleOf(manual, entry.owner);
      return manual.segregation && nameCheck(owner, said.name) === 'holder'
        ? [
            `${entry.number} ${entry.title}: ${said.name} owns it (${owner?.title}), and documents.segregation asks for another person to approve it.`,
          ]
        : [];
    }),
    ...mine.flatMap(aboutUnsaid),
    ...(said.acceptDefaults ? [] : aboutDefaults(manual, mine)),
  ];
}

/** Nobody can agree with another party to a text that says what is not in it. */
function aboutUnsaid({ entry: { number, title, consent, unsaid } }: Controlled): string[] {
  if (consent.length === 0 || unsaid.length === 0) return [];
  const some = `${unsaid.slice(0, 3).join(', ')}${unsaid.length > 3 ? ', …' : ''}`;
  return [
    `${number} ${title}: it has to be agreed with another party, and its text says that this is not entered: ${some}. Enter it in the config first.`,
  ];
}

function aboutDefaults(manual: OpenManual, mine: readonly Controlled[]): string[] {
  const found = mine
    .map(({ entry }) => ({ entry, paths: defaultsOf(manual, entry.key) }))
    .filter(({ paths }) => paths.length > 0);
  if (found.length === 0) return [];
  const paths = [...new Set(found.flatMap((one) => one.paths))];
  const some = `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ', …' : ''}`;
  const where = found.length === 1 ? found[0]?.entry.number : `${found.length} documents`;
  const [are, them, they] =
    paths.length === 1
      ? [`A value in ${where} is a default that nobody decided`, 'it', 'it is']
      : [`${paths.length} values in ${where} are defaults that nobody decided`, 'them', 'they are'];
  return [
    `${are}: ${some}. Decide ${them} in the config (the register of decisions lists ${them}), or accept ${them} as ${they} with --accept-defaults.`,
  ];
}
