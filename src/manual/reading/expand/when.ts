import { knownPaths, listPaths } from '../../../organisation/index.ts';
import { editionNamed, editions, yearsOf } from '../../../standard/index.ts';
import { didYouMean } from '../../model/did-you-mean.ts';
import { collections } from '../../model/items.ts';
import { type Node, walk } from '../../model/tree.ts';
import { attributesOf, type Reading, report } from '../context.ts';
import { fixOfWord } from '../fixes.ts';
import { type Asked, askedFor, isSome, isUnsaid } from '../said.ts';
import { areApart, isOfRoles } from './roles-apart.ts';

/** What a condition came to, and the paths that its text lacks: of what is unsaid nothing can be told. */
export interface Outcome {
  holds: boolean;
  lacks: readonly string[];
  /** Paths for which another text stands in where they are empty: an answer does not lack them. */
  covers: readonly string[];
}

const no: Outcome = { holds: false, lacks: [], covers: [] };

type Condition = (asked: readonly Asked[], reading: Reading) => Outcome;

/**
 * What may be asked of values. A list counts as some when it holds an item, as single when it is the only one, as
 * several when there are more; a flag counts when it is set, a text when it is not empty. What is empty is none where the
 * organisation wrote so, else unsaid. Several names: one is enough for `some` and `several`, all must be so for the others.
 */
const conditions: Readonly<Record<'some' | 'single' | 'several' | 'none' | 'unsaid' | 'empty', Condition>> = {
  some: (asked, reading) => {
    const holds = asked.some(isSome);
    return { holds, lacks: holds ? [] : unsaidOf(asked, reading), covers: [] };
  },
  single: (asked) => ({
    holds: asked.some(isSome) && !asked.some(isSeveral),
    lacks: [],
    covers: [],
  }),
  several: (asked) => ({ holds: asked.some(isSeveral), lacks: [], covers: [] }),
  none: (asked, reading) => ({
    holds: asked.every((one) => !isSome(one)) && !asked.every((one) => isUnsaid(one, reading)),
    lacks: [],
    covers: [],
  }),
  unsaid: (asked, reading) => {
    const holds = asked.every((one) => isUnsaid(one, reading));
    return { holds, lacks: holds ? unsaidOf(asked, reading) : [], covers: [] };
  },
  empty: (asked) => {
    const holds = asked.every((one) => !isSome(one));
    return { holds, lacks: [], covers: holds ? asked.map(({ path }) => path) : [] };
  },
};

const isSeveral = ({ value }: Asked): boolean => Array.isArray(value) && value.length > 1;

const unsaidOf = (asked: readonly Asked[], reading: Reading): string[] =>
  asked.every((one) => isUnsaid(one, reading)) ? asked.map(({ path }) => path) : [];

const names = [...Object.keys(conditions), 'edition', 'apart', 'together'] as readonly (
  | keyof typeof conditions
  | 'edition'
  | 'apart'
  | 'together'
)[];

/**
 * `<When some="suppliers">`, `single`, `several`, `none`, `unsaid`, `empty`, `<When edition="2018">`, and of roles `apart` and `together`:
 * whether the text inside belongs to this manual. What `some` shows of an unsaid list, a table inside an answer, is lacking in that answer, unless `empty` says what
 * stands in.
 */
export function conditionOf(node: Node, reading: Reading): Outcome {
  const attributes = attributesOf(node);
  const [name, other] = names.filter((each) => attributes.has(each));
  if (name === undefined || other !== undefined) {
    report(
      reading,
      node,
      'incomplete-condition',
      '<When> needs one of `some`, `single`, `several`, `none`, `unsaid`, `empty`, `edition`, `apart` and `together`.',
      'Write <When some="suppliers">, <When single="suppliers">, <When several="suppliers">, <When none="suppliers">, <When unsaid="suppliers">, <When empty="suppliers">, <When edition="2018">, <When apart="release-manager change-manager"> or <When together="release-manager change-manager">.',
    );
    return no;
  }
  const written = String(attributes.get(name));
  if (name === 'edition') return { holds: isEditionSaid(written, node, reading), lacks: [], covers: [] };
  const named = written.trim().split(/[\s,]+/);
  if (isOfRoles(name))
    return { holds: areApart(named, node, reading) === (name === 'apart'), lacks: [], covers: [] };
  const asked = named.map((each) => ask(each, node, reading));
  if (asked.some((one) => one === undefined)) return no;
  const outcome = conditions[name](asked as Asked[], reading);
  return name === 'some' && !showsList(node) ? { ...outcome, lacks: [] } : outcome;
}

function isEditionSaid(written: string, node: Node, reading: Reading): boolean {
  const edition = editionNamed(written, reading.manualEdition);
  if (edition) return edition === reading.manualEdition;
  report(
    reading,
    node,
    'unknown-edition',
    `"${written}" is not an edition of the standard.`,
    `Write one of ${yearsOf(editions[reading.manualEdition].standard).join(', ')}.`,
  );
  return false;
}

function ask(name: string, node: Node, reading: Reading): Asked | undefined {
  const asked = askedFor(name, reading);
  if (!asked) {
    const known = [...Object.keys(collections), ...listPaths(), ...knownPaths()];
    report(
      reading,
      node,
      'unknown-condition',
      `"${name}" is nothing that <When> can ask for.`,
      didYouMean(name.replace(/^org\./, ''), known, 'Name a list or a field of the organisation.'),
      names.map((each) => fixOfWord(node, each, name, known, reading)).find(Boolean),
    );
  } else if (!name.startsWith('item.')) reading.paths.add(asked.path);
  return asked;
}

/** Whether a table or list of the organisation stands inside. */
function showsList(node: Node): boolean {
  let shown = false;
  walk(node, (inner) => {
    if (inner['name'] === 'Table' || inner['name'] === 'List') shown = true;
  });
  return shown;
}
