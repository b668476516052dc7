import { beforeAll, expect, test } from 'vitest';
import type { Organisation } from '../../src/organisation/index.ts';
import { loadOrganisation } from '../../src/organisation/load.ts';
import { presetIds } from '../../src/organisation/presets/lists.ts';
import { yearOf } from '../../src/standard/index.ts';
import { projectRoot } from '../harness/project.ts';
import { patienceMs } from '../organisation/organisations.ts';
import { madeFrom } from './made-from.ts';
import { editionsOf, emptied, leftOut, type Need, needsOfTemplates, pathOf } from './needs-of-templates.ts';

const needs = needsOfTemplates();
const named = needs.filter(({ said }) => said === 'needs');
const unsaid = needs.filter(({ said }) => said === 'unsaid');

/** The demo, which has everything: its data, and what they come to. */
let demo: { data: object; organisation: Organisation };

beforeAll(async () => {
  let data: object = {};
  const { organisation } = await loadOrganisation(projectRoot, patienceMs, (read) => {
    data = read as object;
    return read;
  });
  if (!organisation) throw new Error('The demo is wrong.');
  demo = { data, organisation };
});

const pathsOf = ({ names, each }: Need): string[] =>
  names.map((name) => pathOf(name, each, demo.organisation));

/** Points whose passages in a template lack none of the paths, in manuals of the templates that may alone. */
function unmoved(all: readonly Need[], paths: readonly string[], data: object): string[] {
  const places = new Set(all.map(({ place }) => place));
  return [...new Set(all.flatMap(editionsOf))].flatMap((edition) => {
    const { manual } = madeFrom({ ...data, edition: yearOf(edition), waivers: [] }, ({ place }) =>
      places.has(place),
    );
    const isLacking = (place: string, id: string) =>
      manual.documents
        .filter(({ file }) => file.endsWith(`/${place}.mdx`))
        .flatMap(({ marks }) => marks)
        .some(
          ({ requirement, missing }) => requirement === id && paths.some((path) => missing.includes(path)),
        );
    return all.flatMap(({ place, points }) =>
      points
        .filter((point) => point.edition === edition && !isLacking(place, point.id))
        .map(({ id }) => `${yearOf(edition)}:${id} in ${place} does not lack ${paths.join(' ')}`),
    );
  });
}

type Without = typeof leftOut;

/** The same for each group of needs that is told by the same paths. */
const allUnmoved = (all: readonly Need[], toldBy: (need: Need) => string[], without: Without): string[] =>
  [...Map.groupBy(all, (need) => toldBy(need).join(' '))].flatMap(([together, group]) => {
    const paths = together.split(' ');
    const besides = group.flatMap(({ besides: names, each }) =>
      names.map((name) => pathOf(name, each, demo.organisation)),
    );
    return unmoved(group, paths, [...paths, ...besides].reduce(without, demo.data));
  });

test('whatever a passage needs is lacking at its points where it is empty', () => {
  expect(named.length).toBeGreaterThan(50);
  expect(allUnmoved(named, pathsOf, emptied)).toEqual([]);
});

test('what a passage needs of each item of a list is lacking while nobody has said what is in the list', () => {
  const ofItems = named.filter(({ names: [name = ''] }) => {
    const [list = '', field] = name.split('.*.');
    // What has ready-made items is never without any.
    return field !== undefined && presetIds(list).length === 0;
  });
  expect(ofItems.length).toBeGreaterThan(5);
  const listsOf = ({ names: [name = ''], each }: Need) => [
    pathOf(name.split('.*.')[0] ?? '', each, demo.organisation),
  ];
  expect(allUnmoved(ofItems, listsOf, leftOut)).toEqual([]);
});

test('a passage that says, or stands where it is said, that something is unsaid lacks it', () => {
  expect(unsaid.length).toBeGreaterThan(10);
  expect(allUnmoved(unsaid, pathsOf, leftOut)).toEqual([]);
});
