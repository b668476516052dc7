import { expect, test } from 'vitest';
import { read } from '../manual/manual-of.ts';

const head = '| From | To | What passes |\n| - | - | - |';
const tables = `## A *part*

${head}
| <Clause n="8.1" /> | <Clause n="9.2" /> | An <Record id="incident-record" /> \\| b |
| Every process | <Clause n="9.2" /> | C |
| <Clause n="9.2" /> and <Clause n="9.1" /> | **<Clause n="9.1" />** |  |

## Another

${head}
| <Clause n="9.3" /> | <Clause n="8.1" /> | Notes |`;

const map = (text: string, edition = '2011') => {
  const { document, problems } = read(text, { organisation: { edition }, front: { edition: "'2011'" } });
  return { interfaces: document?.interfaces, problems };
};

test('rows that name clauses in their first two cells are interfaces, by the heading above', () => {
  expect(map(`<ProcessMap>\n\n${tables}\n\n</ProcessMap>`)).toEqual({
    problems: [],
    interfaces: [
      {
        heading: { slug: 'a-part', text: 'A part' },
        interfaces: [
          { from: '8.1', to: '9.2', what: 'An incident record | b' },
          { from: '9.2', to: '9.1', what: '' },
        ],
      },
      {
        heading: { slug: 'another', text: 'Another' },
        interfaces: [{ from: '9.3', to: '8.1', what: 'Notes' }],
      },
    ],
  });
});

test('in a manual of the other edition they join the clauses that the text leads to there', () => {
  const [, another] = map(`<ProcessMap>\n\n${tables}\n\n</ProcessMap>`, '2018').interfaces ?? [];
  expect(another?.interfaces).toEqual([
    { from: '8.5.3', to: '8.6.1', what: 'Notes' },
    { from: '8.5.3', to: '8.6.2', what: 'Notes' },
  ]);
});

test('a table outside of <ProcessMap> is a table and no map', () => {
  expect(map(tables)).toEqual({ problems: [], interfaces: [] });
});

test('a <ProcessMap> without a table has nothing to draw', () => {
  expect(map('<ProcessMap>\n\nNothing.\n\n</ProcessMap>').problems).toEqual([
    expect.stringContaining('<ProcessMap> holds no table, so there is nothing to draw.'),
  ]);
});
