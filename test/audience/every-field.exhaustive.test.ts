import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { searchIndex } from '../../src/manual/search/make-index.ts';
import { pagesOf } from '../../src/manual/site-map.ts';
import { manualWords } from '../../src/manual/words/catalogue.ts';
import {
  type Field,
  fieldAt,
  fieldOfItem,
  itemPaths,
  knownPaths,
  listPaths,
} from '../../src/organisation/index.ts';
import type { ControlManual } from '../control/control-manual.ts';
import { noTemplates } from '../harness/shared-reading.ts';
import { hidden, twoParties } from './two-parties.ts';

type Data = Record<string, unknown>;

let manual: ControlManual;
let before: string;
beforeAll(async () => {
  manual = await twoParties(hidden);
  before = await extract();
});
afterAll(() => manual?.remove());

/** What the extract is drawn from, with another config where `change` gives one. */
async function extract(change?: (data: Data) => void): Promise<string> {
  const { made, problems } = await loadManual(manual.root, () => '2026-02-01', {
    ...noTemplates,
    audience: 'acme',
    change: (data) => {
      const changed = structuredClone(data) as Data;
      change?.(changed);
      return changed;
    },
  });
  if (!made) throw new Error(problems.map(({ message }) => message).join('\n'));
  const { manual: of, twin, pageTree } = made;
  const words = manualWords(of.printing);
  const texts = of.documents.map(({ key }) => [twin(key), pageTree(key, '/')]);
  return JSON.stringify([of, texts, pagesOf(of, words), searchIndex(of, words)]);
}

/** What an extract is called by, how it writes, what its own documents are numbered by, and where the house's own site is. */
const shown = new Set(
  'name legalName shortName logo accentColour language locale edition site.title site.url documents.numbering code budgeting.currency'.split(
    ' ',
  ),
);

const otherValues: Partial<Record<Field['kind'], unknown>> = {
  text: 'Zebra words',
  hours: 'Mon-Fri 01:00-02:00',
  duration: 'P3D',
  interval: 'P5M',
  target: 'PT77M',
  percent: 97.3,
  number: 7,
  count: 7,
  money: 777,
  flag: true,
  list: ['Zebra one', 'Zebra two'],
  url: 'https://zebra.test/',
  email: 'zebra@zebra.test',
  phone: '+44 1632 960888',
  date: '2026-08-08',
};

const named: Partial<Record<string, string>> = {
  role: 'desk',
  service: 'mail',
  customer: 'bolt',
  supplier: 'dart',
};

/** Another value of a field; nothing where it has to be one of a few. */
function otherValue({ kind, ref }: Field): unknown {
  if (ref === undefined) return otherValues[kind];
  const id = named[ref];
  return id === undefined ? undefined : kind === 'list' ? [id] : id;
}

function set(data: Data, path: string, change: (value: unknown) => unknown): void {
  const keys = path.split('.');
  const last = keys.pop() as string;
  let at = data;
  for (const key of keys) {
    at[key] = { ...((at[key] as Data | undefined) ?? {}) };
    at = at[key] as Data;
  }
  at[last] = change(at[last]);
}

const fields = knownPaths().filter((path) => !shown.has(path));
const sections = [...new Set(fields.map((path) => path.split('.')[0] as string))];

test.each(sections)('whatever %s says, no byte of an extract tells', async (section) => {
  const paths = fields.filter((path) => path === section || path.startsWith(`${section}.`));
  const now = await extract((data) => {
    for (const path of paths) {
      const field = fieldAt(path);
      const value = field && otherValue(field);
      if (value !== undefined) set(data, path, () => value);
    }
  });
  expect(now === before).toBe(true);
});

test('what an extract is called by changes it', async () => {
  expect(await extract((data) => set(data, 'shortName', () => 'Zebra'))).not.toBe(before);
});

/** Lists of which the extract has things of its own, those that have to name what there is, and lists inside things. */
const apart = new Set(
  'customers suppliers services roles audiences leftOut.roles leftOut.records waivers'.split(' '),
);
const lists = listPaths().filter(
  (list) => !apart.has(list) && !listPaths().some((outer) => list.startsWith(`${outer}.`)),
);

test('nor does one thing more in each list', async () => {
  expect(lists.length).toBeGreaterThan(30);
  const now = await extract((data) => {
    for (const list of lists) {
      const values = itemPaths(list).flatMap((name) => {
        const field = fieldOfItem(list, name);
        const value = name === 'id' || !field ? undefined : otherValue(field);
        return value === undefined ? [] : [[name, name === 'to' ? '2026-09-09' : value] as const];
      });
      const thing: Data = { id: 'zebra' };
      for (const [name, value] of values) set(thing, name, () => value);
      set(data, list, (things) => [...((things as unknown[] | undefined) ?? []), thing]);
    }
  });
  expect(now === before).toBe(true);
});
