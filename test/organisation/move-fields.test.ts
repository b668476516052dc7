import { expect, test } from 'vitest';
import { moveFieldsIn } from '../../src/organisation/editing/move-fields.ts';

const yaml = (text: string) => moveFieldsIn(text, 'yaml')?.text;

test('a list moves to its new place with its comments, and nothing else changes a letter', () => {
  const before = `# Ours
name:   "Acme"    # as registered

# Planning
newServices:
    # why these
    criteria:
        - More than 10 days   # agreed
        # the board asked
        - Costs more than 5000
    owner: change-manager

services:
  - { id: mail,   name: Mail }
changes:
    majorCriteria:
        # first of all
        - Costs more than 5000
    freezes: []
# the end
`;
  expect(yaml(before)).toBe(`# Ours
name:   "Acme"    # as registered

# Planning
newServices:
    owner: change-manager

services:
  - { id: mail,   name: Mail }
changes:
    # why these
    majorCriteria:
        # first of all
        # the board asked
        - Costs more than 5000
        - More than 10 days   # agreed
    freezes: []
# the end
`);
});

test('a group that is not there comes where the schema has it, and one that nothing is left in goes', () => {
  expect(yaml('name: A\nsupplierManagement:\n  # by\n  selection: [price]\n')).toBe(
    'name: A\nnewServices:\n  # by\n  partyEvaluation: [price]\n',
  );
});

test('line ends and byte order mark stay', () => {
  expect(yaml('\uFEFFname: A\r\nnewServices:\r\n  criteria:\r\n    - x\r\n')).toBe(
    '\uFEFFname: A\r\nchanges:\r\n  majorCriteria:\r\n    - x\r\n',
  );
});

test('JSON keeps its order and indentation', () => {
  const before = '{\n    "newServices": { "criteria": ["x"] },\n    "name": "A"\n}\n';
  expect(moveFieldsIn(before, 'json')?.text).toBe(
    '{\n    "changes": {\n        "majorCriteria": [\n            "x"\n        ]\n    },\n    "name": "A"\n}\n',
  );
});

test('what only a person can move is left, and so is a config in which nothing moved', () => {
  expect(yaml('name: A\nnewServices: &n\n  criteria: &c [x]\nscope:\n  of: *n\n')).toBeUndefined();
  expect(yaml('name: A\nnewServices:\n  criteria: many\n')).toBeUndefined();
  expect(yaml('name: A\n')).toBeUndefined();
  expect(yaml('name: [A\n')).toBeUndefined();
});
