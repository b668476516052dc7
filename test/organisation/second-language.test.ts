import { expect, test } from 'vitest';
import type { Catalogues } from '../../src/language/languages.ts';
import { english as englishDefaults } from '../../src/organisation/defaults/en/index.ts';
import type { DefaultWords } from '../../src/organisation/defaults/index.ts';
import { type Field, fieldOfItem, itemPaths } from '../../src/organisation/index.ts';
import { parseHours } from '../../src/organisation/opening-hours.ts';
import { overlay } from '../../src/organisation/overlay.ts';
import { english } from '../../src/organisation/presets/en/index.ts';
import { type Presets, presetsWith } from '../../src/organisation/presets/index.ts';
import type { PresetWords } from '../../src/organisation/presets/words.ts';
import { nodeOf } from '../../src/organisation/schema/node.ts';
import { schemaWith } from '../../src/organisation/schema/organisation.ts';
import { hasWords, isPseudo, pseudoWords } from '../manual/pseudo-language.ts';

test('a language that lacks a word of the presets does not compile', () => {
  const { 'service-desk': _, ...roles } = english.lists.roles;
  // @ts-expect-error One role has no words.
  const lacksRole: PresetWords = { ...english, lists: { ...english.lists, roles } };
  const { formula: __, ...measure } = english.lists.measures['emergency-changes'];
  const measures = { ...english.lists.measures, 'emergency-changes': measure };
  // @ts-expect-error One measure is not told how it is worked out.
  const lacksFormula: PresetWords = { ...english, lists: { ...english.lists, measures } };
  const { records: ___, ...lists } = english.lists;
  // @ts-expect-error A whole list has no words.
  const lacksList: PresetWords = { ...english, lists };
  // @ts-expect-error No words for the later edition.
  const lacksEdition: PresetWords = { lists: english.lists };
  // @ts-expect-error A language has no presets.
  const lacksLanguage: Catalogues<Presets> = {};
  expect([lacksRole, lacksFormula, lacksList, lacksEdition, lacksLanguage]).not.toContain(english);
});

test('a language that lacks a default does not compile', () => {
  const { title: _, ...site } = englishDefaults.site;
  // @ts-expect-error The manual has no title.
  const lacksTitle: DefaultWords = { ...englishDefaults, site };
  const { types: __, ...requests } = englishDefaults.requests;
  // @ts-expect-error A field of the items of a list has no default.
  const lacksApprover: DefaultWords = { ...englishDefaults, requests };
  expect([lacksTitle, lacksApprover]).not.toContain(englishDefaults);
});

/** Fields that take a text and hold none: a colour, a code or a key is the same in each language. */
const codes = ['accentColour', 'budgeting.currency', 'language', 'timeZone'];

/** Strings with words in them that a field holds and that are not of the pseudo language. */
function foreign({ kind, ref }: Pick<Field, 'kind' | 'ref'>, value: unknown): unknown[] {
  if (ref || !['text', 'hours', 'list'].includes(kind)) return [];
  // Days of the week in the notation are no words.
  if (kind === 'hours' && parseHours(String(value))) return [];
  return [value].flat().filter((text) => typeof text === 'string' && hasWords(text) && !isPseudo(text));
}

test('every default that is a word comes from the language', () => {
  const left = new Set<string>();
  let pseudo = 0;
  const search = (schema: Parameters<typeof nodeOf>[0], path: string): void => {
    const node = nodeOf(schema);
    if (node.is === 'leaf') {
      if (foreign({ kind: 'text', ...node.note }, node.standard).length > 0) left.add(path);
      pseudo += [node.standard].flat().filter((text) => typeof text === 'string' && isPseudo(text)).length;
    } else if (node.is !== 'table')
      for (const [key, child] of Object.entries(node.shape)) search(child, path ? `${path}.${key}` : key);
  };
  search(schemaWith(pseudoWords<DefaultWords>(englishDefaults)), '');
  expect([...left].sort()).toEqual(codes);
  expect(pseudo).toBeGreaterThan(100);
});

test.each(['2011', '2018'])('all words of ready-made items for %s come from the language', (edition) => {
  const presets = presetsWith(pseudoWords<PresetWords>(english));
  const left = new Set<string>();
  for (const [list, items] of Object.entries(presets.inEdition(edition)))
    for (const item of items)
      for (const path of itemPaths(list)) {
        const field = fieldOfItem(list, path);
        if (field && path !== 'id' && foreign(field, item[path]).length > 0) left.add(`${list}.${path}`);
      }
  expect([...left]).toEqual(['documents.types.code']);
  const { data } = overlay({ name: 'Exemplar', edition }, presets);
  const { roles, records, priorityMatrix } = schemaWith(englishDefaults).parse(data);
  expect(roles.filter(({ title }) => !isPseudo(title))).toEqual([]);
  expect(records.filter(({ clauses }) => !clauses.some((clause) => clause.startsWith('20')))).toEqual([]);
  expect(priorityMatrix).toMatchObject({ high: { high: 'p1' } });
});

test('a post that another edition names otherwise goes by both titles', () => {
  const titles = presetsWith(english).titles('roles');
  expect(titles.get('management-representative')).toEqual([
    'SMS manager (management representative)',
    'SMS manager',
  ]);
  expect(titles.get('service-desk')).toHaveLength(1);
});
