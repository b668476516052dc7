import type { DocumentImpact } from '../../manual/control/impact.ts';
import { label } from '../../manual/model/label.ts';
import { lookUp } from '../../manual/model/look-up.ts';
import type { Manual } from '../../manual/model/manual.ts';
import { isSensitive } from '../../manual/model/redaction.ts';
import {
  configPlace,
  type Decision,
  defaultOf,
  descriptionOf,
  type Field,
  fieldAt,
  itemPaths,
  knownPaths,
  listPaths,
  questionAt,
  questionsIn,
} from '../../organisation/index.ts';
import type { LoadedOrganisation } from '../../organisation/load.ts';
import type { Explanation } from './explanation.ts';

/** What is known of the config beside the manual. */
export interface Config {
  loaded: Pick<LoadedOrganisation, 'decisions' | 'locate' | 'written' | 'file'>;
  /** The documents that would change with another value; nothing where no other one is known. */
  impact?: readonly DocumentImpact[] | undefined;
}

/** Whether a word is the path of a value, of a group, or of a list, or of a field of the items of one: `services.*.owner`. */
export const isPath = (path: string, decisions: readonly Decision[]): boolean =>
  fieldOf(path) !== undefined ||
  descriptionOf(path) !== '' ||
  decisions.some((one) => one.path === path || one.path.startsWith(`${path}.`));

const fieldOf = (path: string): Field | undefined => fieldAt(path) ?? configPlace(path).field;

/** What a value is, why it is so, what asks for it, and what speaks from it. */
export function explainValue(path: string, manual: Manual, { loaded, impact }: Config): Explanation {
  const field = fieldOf(path);
  const under = loaded.decisions.filter((one) => one.path === path || one.path.startsWith(`${path}.`));
  const entry = manual.decisions.find((one) => one.path === path);
  const asked = questionAt(path);
  const words = asked && questionsIn(manual.organisation.language).questions[asked.path];
  const users = manual.decisions
    .filter((one) => one.path === path || one.path.startsWith(`${path}.`))
    .flatMap(({ usedIn }) => usedIn);
  const waiting = manual.missing.filter((one) => one.path === path || one.path.startsWith(`${path}.`));
  return {
    kind: 'value',
    id: `org.${path}`,
    title: field?.description ?? descriptionOf(path),
    facts: {
      type: field ? typeOf(field) : '',
      ...(field ? valueFacts(path, field, under[0], entry?.printed ?? null, loaded) : {}),
      default:
        field && !isSensitive(field) ? shown(defaultOf(genericOf(path), manual.organisation.language)) : '',
      asked: words ? `${words.question} ${words.why}` : '',
    },
    sections: [
      { heading: 'Fields', lines: field ? [] : fieldsUnder(path) },
      {
        heading: 'Printed or decided by it',
        lines: (impact ?? []).flatMap(({ number, title, sentences, lists }) => [
          `${number} ${title}`,
          ...sentences.map((text) => `  ${text}`),
          ...(lists ? ['  a list that is kept current, or text that its value decides on'] : []),
        ]),
      },
      {
        heading: 'Documents that speak from it',
        lines: lookUp(manual)
          .documents([...new Set(users)])
          .map(label),
      },
      {
        heading: 'Answers that wait for it',
        lines: waiting.flatMap(({ path: at, points }) => [`${at}: ${points.join(', ')}`]),
      },
    ],
  };
}

const genericOf = (path: string): string => {
  const { item } = configPlace(path);
  if (item === undefined) return path.replace('.*.', '.');
  return `${item.split('.').slice(0, -1).join('.')}${path.slice(item.length)}`;
};

const typeOf = ({ kind, ref, choices, needed }: Field): string =>
  [kind, ref && `id of a ${ref}`, choices && 'one of a closed set', needed && 'needed']
    .filter(Boolean)
    .join(', ');

function valueFacts(
  path: string,
  field: Field,
  decision: Decision | undefined,
  printed: string | null,
  { locate, file }: Config['loaded'],
): Record<string, string> {
  if (isSensitive(field))
    return { value: 'not shown: the schema marks it as personal or confidential', decided: '' };
  const place = decision?.decided ? locate(path.split('.')) : undefined;
  return {
    value: `${shown(decision?.value)}${printed === null ? '' : `, printed as "${printed}"`}`,
    decided: path.includes('*')
      ? ''
      : place
        ? `yes, in ${place.file}${place.line > 0 ? `:${place.line}` : ''}, or by the values that it follows`
        : decision
          ? `no: it is the default; write it in ${file} to decide it`
          : `no, and it has no default; write it in ${file}`,
  };
}

const shown = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value));

function fieldsUnder(path: string): string[] {
  if (listPaths().includes(path)) return itemPaths(path).map((inner) => `${path}.*.${inner}`);
  return [...knownPaths(), ...listPaths()].filter((each) => each.startsWith(`${path}.`));
}
