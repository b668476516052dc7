/** What an edit of the words of a leaf means for an approval. */
export type Liveness = 'frozen' | 'live' | 'unshown';

/** A place in a text where words stand. They are "naïve NAME words", so that each edit finds its own. */
export interface Leaf {
  name: string;
  file: 'leaves.mdx' | 'kept.mdx' | 'plain.md';
  liveness: Liveness;
  /** How words may be written there: running text, one line of it, an attribute, or code, where form means something. */
  form: 'text' | 'line' | 'attribute' | 'code';
}

/** The words of a leaf as the approved text has them. */
export const wordsOf = ({ name }: Pick<Leaf, 'name'>): string => `naïve ${name} words`;

const front = (id: string, type: string, title = 'Leaves') => `---
id: ${id}
title: ${title}
type: ${type}
edition: '2011'
clauses: ['8.1']
owner: incident-manager
approver: top-management
records: [incident-record]
---
`;

/** A text with every kind of leaf. */
const leavesSource = `${front('leaves', 'procedure')}
## naïve heading words

### naïve sub-heading words

A naïve sentence words, **naïve bold words** and _naïve slanted words_, see [naïve link words](https://example.com/a).
The <Role id="incident-manager" /> and <Role id="service-desk">naïve role words</Role> keep <Record id="incident-record">naïve record words</Record>
by <Clause n="8.1">naïve clause words</Clause> and <Doc id="other">naïve document words</Doc>, within {org.incidents.recordWithin}, with \`naïve code words\`.
Shown in ![naïve image words](form.png).[^1]

[^1]: A naïve footnote words.

- naïve item words
  - naïve sub-item words

1. naïve numbered words
2. last

> naïve quote words

:::note
naïve aside words
:::

| naïve head words | Number |
| --- | --- |
| naïve cell words | 1 |

\`\`\`
naïve block words
\`\`\`

<Requirement id="8.1-1">naïve mark words</Requirement>

<When some="suppliers">

naïve holding words

<When empty="customers">

naïve nested words

</When>

</When>

<When empty="suppliers">

naïve hidden words

</When>

{/* naïve comment words */}

<Steps>
  <Step role="service-desk" within="naïve limit words" output="incident-record">naïve step words</Step>
  <Step role="incident-manager" within={org.incidents.recordWithin}><Requirement id="8.1-2">naïve marked-step words</Requirement></Step>
</Steps>

Also <Role id="problem-manager" />, <Record id="problem-record" />, <Clause n="9.2" /> and <Doc id="other" />.
`;

const keptSource = `${front('kept', 'register')}
## naïve kept-heading words

A naïve kept-sentence words.

| naïve kept-head words | How |
| --- | --- |
| naïve row words | by hand |

<Table of="suppliers" columns="name delivers" />
`;

const plainSource = `${front('plain', 'guide', 'naïve title words')}
## naïve plain-heading words

Call <kbd>naïve element words</kbd> or see ![naïve picture words](form.png).

<div>naïve division words</div>
`;

/** The texts by file. */
export const sources: Readonly<Record<Leaf['file'], string>> = {
  'leaves.mdx': leavesSource,
  'kept.mdx': keptSource,
  'plain.md': plainSource,
};

const leaf = (
  names: string,
  form: Leaf['form'],
  liveness: Liveness = 'frozen',
  file: Leaf['file'] = 'leaves.mdx',
): Leaf[] => names.split(' ').map((name) => ({ name, file, liveness, form }));

/** All of them. */
export const leaves: readonly Leaf[] = [
  ...leaf('sentence item sub-item numbered quote aside footnote mark holding nested', 'text'),
  ...leaf('bold slanted link role record clause document image heading sub-heading head cell', 'line'),
  ...leaf('step marked-step', 'line'),
  ...leaf('limit', 'attribute'),
  ...leaf('code block', 'code'),
  ...leaf('hidden', 'text', 'unshown'),
  ...leaf('comment', 'attribute', 'unshown'),
  ...leaf('kept-heading kept-head', 'line', 'frozen', 'kept.mdx'),
  ...leaf('kept-sentence', 'text', 'frozen', 'kept.mdx'),
  ...leaf('row', 'line', 'live', 'kept.mdx'),
  ...leaf('plain-heading picture', 'line', 'frozen', 'plain.md'),
  ...leaf('title element division', 'attribute', 'frozen', 'plain.md'),
];
