import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { agree } from '../../src/cli/control/acts.ts';
import { approve } from '../../src/cli/control/approve.ts';
import { type ControlManual, controlManual } from '../control/control-manual.ts';
import { pngWith } from './pictures.ts';

/** What Acme must never learn, by what it is. */
export interface Hidden {
  customer: string;
  supplier: string;
  person: string;
  contract: string;
  title: string;
  text: string;
  picture: string;
}

export const hidden: Hidden = {
  customer: 'Boltworks',
  supplier: 'Dartline',
  person: 'Wanda Whisper',
  contract: 'ZX-4711',
  title: 'Quokka drill',
  text: 'Quokkas are counted',
  picture: 'pixels of a quokka',
};

export const otherHidden: Hidden = {
  customer: 'Cinderhouse and Daughters',
  supplier: 'Emberly',
  person: 'Xaver Xylo',
  contract: 'contract of the year 9',
  title: 'Numbat',
  text: 'Nothing is counted and that is said at some length',
  picture: 'other pixels, and more of them',
};

const front = (id: string, title: string, more: string) =>
  `---\nid: ${id}\ntitle: ${title}\nclauses: ['8.1']\nowner: desk\napprover: top\n${more}---\n\n`;

/** The config; whatever hangs on `of` is none of Acme's business. */
const organisationOf = (of: Hidden) => `name: Quince Street IT
site: { url: 'https://manual.test/it/' }
roles:
  - { id: top, title: Top, holder: ${of.person}, deputy: Bo }
  - { id: desk, title: Front desk, holder: Ida ${of.person}, contact: ida@hidden.test, phone: '+44 1632 960999' }
customers:
  - { id: acme, name: Acme Bank, contact: Jo Doe, agreement: contract A-1 }
  - { id: bolt, name: ${of.customer}, contact: ${of.person}, agreement: contract ${of.contract} }
suppliers:
  - { id: dart, name: ${of.supplier}, delivers: links, contact: ${of.person}, contract: S${of.contract}, charges: 'by the ${of.text}' }
services:
  - { id: mail, name: Mail, description: Letters., owner: desk, customers: [acme, bolt] }
  - { id: vault, name: Vault of ${of.customer}, description: ${of.text}., owner: desk, customers: [bolt] }
agreements:
  - { id: vault-bolt, service: vault, customer: bolt, users: all ${of.text}, covers: [{ id: line, name: Line of ${of.title} }], workload: [{ id: load, name: Loads of ${of.person}, normal: '12,345' }], requests: [{ id: ask, name: Ask for ${of.title} }] }
audit: { pool: [{ id: aud, name: Firm of ${of.person}, outside: true }] }
onCall: { rota: 'the rota of ${of.person}', numbers: [{ id: n, name: Night line of ${of.supplier}, phone: '+44 1632 960111' }] }
serviceDesk:
  outOfHours: ${of.supplier} answers at night.
security:
  classifications:
    - { id: secret, name: secret, rank: 9 }
audiences:
  - { id: acme, name: Acme Bank, level: public, customers: [acme], documents: [tour], without: [serviceDesk.outOfHours] }
  - { id: dart-readers, name: Suppliers of us, level: public, suppliers: [dart], without: [serviceDesk.outOfHours] }
`;

const pictureOf = (title: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><title>${title}</title><path d="M0 0h9v9z"/></svg>\n`;

/** Documents, those of Acme among them, with all that a text can print of the others. */
const documentsOf = (of: Hidden): Record<string, string> => ({
  'content/documents/rules.mdx': `${front('rules', 'House rules', 'type: policy\nnumber: HR-1\nclassification: public\n')}## Who is who

<Requirement id="8.1-1">The <Role id="desk" /> is open. We are {org.name}. At night: {org.serviceDesk.outOfHours} Calls are recorded within {org.incidents.recordWithin}.</Requirement>

Our customers are these:

<List of="customers" />

<Table of="customers" columns="name contact agreement" />

<Table of="services" columns="name customers owner" />

<Table of="suppliers" columns="name contract charges?" />

## Where to read on

Read <Doc id="drill" /> and <Doc id="tour" />, or [the drill](/documents/drill/), [a place](/registers/suppliers/) and [the tour](/documents/tour/).

Read [${of.title}](/documents/drill/), [${of.title} again](https://manual.test/it/documents/drill/#${of.title.toLowerCase().replaceAll(' ', '-')}), <a href="/documents/drill/drill.md">${of.title}</a> or the [tour at its full address](https://manual.test/it/documents/tour/). We ask [${of.supplier}](https://manual.test/it/registers/suppliers/#dart) at night. ![A photo](./photo.png) and [the plan](./plan.pdf).

- <Doc id="drill" />
- <Doc id="tour" />

<When some="suppliers">Somebody delivers to us.</When>

<Steps>
  <Step role="desk" within={org.incidents.recordWithin}>Write it down.</Step>
</Steps>

## Who is called

<Table of="roles" columns="title holder phone" />
`,
  'content/documents/tour.mdx': `${front('tour', 'The tour', `type: guide\naliases: [the ${of.customer} line, ${of.contract}]\nformerSlugs: [way-to-${of.supplier.toLowerCase()}]\n`)}## The way

It begins at the door. Ask the <Role id="desk" call />. ![A door](./door.svg)
`,
  'content/documents/letter.mdx': `${front('letter', 'Letter to {item.name}', 'type: agreement\neach: customers\nclassification: secret\nconsent: [customers]\n')}## What we promise

We promise {item.name} that mail arrives, by {item.agreement}. {item.contact} is told first.

<Table of="suppliers" columns="name delivers" />
`,
  'content/documents/parts.mdx': `${front('parts', 'Parts of {item.name}', 'type: agreement\neach: suppliers\nclassification: secret\nconsent: [suppliers]\n')}## What we buy

We buy {item.delivers} from {item.name}, by {item.contract}. {item.contact} is told first. <Doc id="drill" /> says more.

<Table of="customers" columns="name contact" />
`,
  'content/documents/drill.mdx': `${front('drill', of.title, 'type: procedure\n')}## ${of.title}

<Requirement id="8.1-2">${of.text} by the <Role id="desk" /> with <Doc id="rules" />.</Requirement> ![It](./quokka.svg)
`,
  'content/documents/list.mdx': `${front('list', 'List of all', 'type: register\nclassification: public\n')}<Table of="customers" columns="name" />\n`,
  'content/documents/door.svg': pictureOf('a door'),
  'content/documents/plan.pdf': `%PDF-1.4 of ${of.person}`,
  'content/documents/quokka.svg': pictureOf(of.picture),
  'public/hidden.txt': of.text,
});

/** The manual, each document approved and both letters agreed on the same days. */
export async function twoParties(of: Hidden): Promise<ControlManual> {
  const manual = await controlManual({ 'content/organisation.yaml': organisationOf(of), ...documentsOf(of) });
  await writeFile(join(manual.root, 'content/documents/photo.png'), pngWith(of.person));
  const keys = ['rules', 'tour', 'letter.acme', 'letter.bolt', 'parts.dart', 'drill', 'list'];
  const ran = await manual.on('2026-01-10', (root) =>
    approve(keys, { root, name: 'Bo', yes: true, acceptDefaults: true, summary: of.text, on: '2026-01-10' }),
  );
  expect(ran.code, ran.out + ran.err).toBe(0);
  for (const [key, party] of [
    ['letter.acme', 'acme'],
    ['letter.bolt', 'bolt'],
    ['parts.dart', 'dart'],
  ] as const) {
    const agreed = await manual.on('2026-01-12', (root) =>
      agree([key], { root, name: 'Bo', with: party, person: of.person, on: '2026-01-12' }),
    );
    expect(agreed.code, agreed.out + agreed.err).toBe(0);
  }
  return manual;
}
