import type { Value, ValueFile } from '../../browser/decisions/value-file.ts';
import { type DecisionState, decisionState } from '../../manual/model/default-values.ts';
import type { DecisionEntry, Manual } from '../../manual/model/manual.ts';
import { decisionShapes } from '../../manual/registers/decisions.ts';
import type { Words } from '../../manual/words/words.ts';
import { configPlace } from '../../organisation/index.ts';
import { valueInWords } from './value-in-words.ts';
import { valueSections } from './value-sections.ts';

/** The last is the one that nobody decided: what draws them counts it apart. */
const states = ['decided', 'accepted', 'default'] as const satisfies readonly DecisionState[];

/** All values of a manual for the page that draws them; `addressOf` gives the address of a site path. */
export function valueFile(manual: Manual, words: Words, addressOf: (path: string) => string): ValueFile {
  const labels = numbered<readonly [string, string?]>();
  const items = numbered<{ path: string; name: string }>();
  const uses = numbered<readonly number[]>();
  const places = new Map(manual.documents.map(({ key }, place) => [key, place]));
  const byPath = new Map(manual.decisions.map((decision) => [decision.path, decision.value]));
  const value = (decision: DecisionEntry): Value => {
    const { path, printed } = decision;
    const { field, item } = configPlace(path);
    const plain = valueInWords(decision.value, words);
    const usedIn = decision.usedIn.flatMap((key) => places.get(key) ?? []);
    const label = labelOf(field?.description ?? '', path, words);
    return {
      path,
      label: labels.of(label.join('\n'), label),
      ...(item !== undefined && { item: items.of(item, { path: item, name: nameOf(item, byPath) }) }),
      said: printed ?? plain,
      ...(printed !== null && { written: plain }),
      state: states.indexOf(decisionState(decision)),
      usedIn: uses.of(usedIn.join(), usedIn),
    };
  };
  const sections = Object.fromEntries(
    valueSections(manual).map(({ key, values }) => [key, values.map(value)]),
  );
  return {
    sections,
    items: items.all(),
    labels: labels.all(),
    states: states.map((state) => [words.site[state], decisionShapes[state]]),
    uses: uses.all(),
    documents: manual.documents.map(({ number, title, url }) => [number, title, addressOf(url)]),
  };
}

/** What the schema says first, and what it adds behind a semicolon. Cells of a table have the names of their row and column. */
function labelOf(description: string, path: string, { site }: Words): readonly [string, string?] {
  if (description === '')
    return [path.endsWith('.use') ? site.valueOfUse : path.split('.').slice(1).join(' × ')];
  const [label = '', ...notes] = description.split('; ');
  return notes.length > 0 ? [label, notes.join('; ')] : [label];
}

function nameOf(item: string, values: ReadonlyMap<string, unknown>): string {
  const named = ['name', 'title', 'statement'].map((field) => values.get(`${item}.${field}`));
  const [name] = named.filter((value) => typeof value === 'string' && value !== '');
  return typeof name === 'string' ? name : item.slice(item.lastIndexOf('.') + 1);
}

/** Gives each thing a place, the same to the same. */
function numbered<Thing>() {
  const places = new Map<string, number>();
  const things: Thing[] = [];
  return {
    all: () => things,
    of(key: string, thing: Thing): number {
      const place = places.get(key) ?? things.push(thing) - 1;
      places.set(key, place);
      return place;
    },
  };
}
