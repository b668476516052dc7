import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import {
  LeadsOut,
  readConfigFile,
  WrittenMeanwhile,
  writeConfigFile,
} from '../../src/build/decision-form/config-file.ts';
import { approve } from '../../src/cli/control/approve.ts';
import { type ControlManual, controlManual, ownDocument } from '../control/control-manual.ts';
import { type FormUnderTest, formUnderTest } from './form-server.ts';

const yaml = `# Who we are
name: Quince Street IT # as on the door
roles:
  - { id: top-management, holder: Ada Quince }
  - { id: incident-manager, holder: Ida Quince }
`;
const at = '/__clausebook/decisions';
let manual: ControlManual;
let form: FormUnderTest;

async function open(files: Record<string, string | null> = {}): Promise<void> {
  manual = await controlManual({
    'content/organisation.yaml': yaml,
    ...ownDocument('note', 'The desk opens at {org.serviceDesk.hours}.'),
    ...ownDocument('other', 'Written by {org.name}.'),
    ...(files as Record<string, string>),
  });
  form = await formUnderTest(manual.root);
}
afterEach(async () => {
  await form?.close();
  await manual?.remove();
});

const file = (name = 'organisation.yaml') => join(manual.root, 'content', name);
const config = (name?: string) => readFileSync(file(name), 'utf8');
const withToken = async () => ({ 'x-clausebook-token': await form.token() });

test('a saving touches the lines of its values, keeps the rights of the file, and leaves nothing beside it', async () => {
  await open();
  chmodSync(file(), 0o640);
  const { body } = await form.send('save', {
    legalName: 'Quince Ltd',
    'serviceDesk.hours': '24/7',
    name: 'Plum',
  });
  expect(body.paths).toEqual(['legalName', 'serviceDesk.hours', 'name']);
  expect(body.documents.map((one: { key: string }) => one.key).sort()).toEqual(['note', 'other']);
  expect(config()).toBe(
    yaml
      .replace('Quince Street IT #', 'Plum #')
      .replace('# as on the door\n', '# as on the door\nlegalName: Quince Ltd\n') +
      'serviceDesk:\n  hours: 24/7\n',
  );
  expect(statSync(file()).mode & 0o777).toBe(0o640);
  expect(readdirSync(join(manual.root, 'content')).sort()).toEqual(['documents', 'organisation.yaml']);
  expect((await form.ask(at)).body.saved).toMatchObject({ id: 'saving-of-a-test', paths: body.paths });
});

test('a new thing of a list comes behind the others, with its id and what was said of it', async () => {
  await open();
  const things = ['customers.north-school', 'services.mail', 'services.net'];
  const { body } = await form.send(
    'save',
    {
      'customers.north-school.name': 'North School',
      'services.mail.name': 'Mail: all of it',
      'services.mail.owner': 'incident-manager',
      'services.mail.customers': ['north-school'],
      'services.net.name': 'Net',
      'services.net.owner': 'incident-manager',
      subcontractors: [],
    },
    { things },
  );
  expect(body).toMatchObject({ is: 'saved' });
  expect(config()).toBe(
    `${yaml}services:\n  - id: mail\n    name: "Mail: all of it"\n    owner: incident-manager\n    customers: [north-school]\n  - id: net\n    name: Net\n    owner: incident-manager\ncustomers:\n  - id: north-school\n    name: North School\nsubcontractors: []\n`,
  );
  const parts = await form.send(
    'save',
    { 'services.mail.components.disk.name': 'Disk' },
    { things: ['services.mail.components.disk'] },
  );
  expect(parts.body).toMatchObject({ is: 'saved' });
  expect(config()).toContain('    components:\n      - id: disk\n        name: Disk\n  - id: net');
});

test('what is wrong with a new thing stands at its field, though nobody has answered that', async () => {
  await open();
  const { body } = await form.send('save', { 'services.mail.name': 'Mail' }, { things: ['services.mail'] });
  expect(body).toEqual({
    is: 'wrong',
    fields: [{ path: 'services.mail.owner', message: expect.stringContaining('Mail has no owner.') }],
    others: [],
  });
  expect(config()).toBe(yaml);
});

test.each([
  ['one that there is', ['roles.incident-manager'], 'roles.incident-manager.holder'],
  ['one twice', ['services.mail', 'services.mail'], 'services.mail.name'],
  ['one of a list that there is not', ['nonsense.mail'], 'name'],
  ['one within what there is not', ['services.mail.components.disk'], 'services.mail.components.disk.name'],
  ['one of an id that is none', ['services.Mail_1'], 'services.Mail_1.name'],
  ['one that stands for all', ['services.*'], 'services.*.name'],
  ['one that would be a key of every object', ['services.__proto__'], 'services.__proto__.name'],
  ['a group', ['scope.mail'], 'scope.statement'],
  ['an id with a value', ['services.mail'], 'services.mail.id'],
])('new things are refused: %s', async (_, things, path) => {
  await open();
  const given = await form.send('save', { [path]: 'x' }, { things });
  expect(given.body.is).toBe('refused');
  expect(config()).toBe(yaml);
});

test('of a list that has something it can not be said that it has nothing', async () => {
  await open();
  const given = await form.send('save', { roles: [] });
  expect(given.body.is).toBe('unwritable');
  expect(config()).toBe(yaml);
});

test('a question about a list asks what its example has, and names what there is', async () => {
  await open();
  const asked = async (step: string) => {
    const headers = await withToken();
    const { body } = await form.ask(`${at}/fields`, { body: { step }, headers });
    return body.questions.flatMap(({ fields }: { fields: { path: string; control: string }[] }) => fields);
  };
  const services = (await asked('services')).find(({ path }: { path: string }) => path === 'services');
  expect(services).toMatchObject({ control: 'things', things: { has: [], mayBeNone: false } });
  expect(services.things.fields.map(({ path, control }: never) => [path, control])).toEqual([
    ['services.+1.name', 'text'],
    ['services.+1.description', 'text'],
    ['services.+1.owner', 'choice'],
    ['services.+1.customers', 'several'],
  ]);
  const under = (await asked('suppliers')).find(({ path }: { path: string }) => path === 'subcontractors');
  expect(under.things).toMatchObject({ mayBeNone: true });
  expect(under.things.fields.length).toBeGreaterThan(1);
});

test('a trial says the same and writes nothing', async () => {
  await open();
  const { body } = await form.send('try', { 'serviceDesk.hours': '24/7' });
  expect(body).toMatchObject({
    is: 'tried',
    documents: [{ key: 'note', falls: null }],
    warnings: expect.any(Array),
  });
  expect(config()).toBe(yaml);
});

test('a value that is wrong is told at its field, one that makes something else wrong beside it, and nothing is written', async () => {
  await open(ownDocument('other', '{org.majorIncidents.priority}'));
  const { status, body } = await form.send('save', {
    'incidents.recordWithin': 'soon',
    'budgeting.approvalLimit': 'much',
    legalName: 'Quince Ltd',
  });
  expect(status).toBe(422);
  const told = new Map(body.fields.map((one: { path: string; message: string }) => [one.path, one.message]));
  expect(told.get('incidents.recordWithin')).toContain(
    '"soon" is not an ISO 8601 duration. Write for example',
  );
  expect(told.get('budgeting.approvalLimit')).toContain('"much" is not an amount of money.');
  expect(told.size).toBe(2);
  const zone = await form.send('save', { timeZone: 'Mars/Base' });
  expect(zone.body.fields).toEqual([{ path: 'timeZone', message: expect.stringContaining('Mars/Base') }]);
  const owner = await form.send('save', { 'incidents.owner': 'nobody-at-all' });
  expect(owner.body).toMatchObject({ is: 'wrong', fields: [{ path: 'incidents.owner' }] });
  expect(config()).toBe(yaml);
});

test('what the manual would warn of is told with what was saved', async () => {
  await open();
  const { body } = await form.send('save', { 'incidents.escalateAt': 95, 'incidents.informAt': 50 });
  expect(body.is).toBe('saved');
  expect(body.warnings.join(' ')).toContain('informAt');
});

test('approvals that would fall are shown first, and fall only for whoever has seen them; none is given', async () => {
  await open();
  const act = (root: string) =>
    approve(['note', 'other'], {
      root,
      name: 'Ada Quince',
      yes: true,
      acceptDefaults: true,
      summary: 'First issue',
    });
  expect(await manual.on('2026-01-01', act)).toMatchObject({ code: 0, err: '' });
  const acts = manual.files();
  await form.state.refresh();
  const tried = await form.send('try', { 'serviceDesk.hours': '24/7' });
  expect(tried.body.documents).toEqual([expect.objectContaining({ key: 'note', falls: '1.0' })]);
  const first = await form.send('save', { 'serviceDesk.hours': '24/7' });
  expect([first.status, first.body.is]).toEqual([409, 'falls']);
  const wrong = await form.send('save', { 'serviceDesk.hours': '24/7' }, { accepted: ['other'] });
  expect(wrong.body.is).toBe('falls');
  expect(config()).toBe(yaml);
  const saved = await form.send('save', { 'serviceDesk.hours': '24/7' }, { accepted: ['note'] });
  expect(saved.body).toMatchObject({ is: 'saved', documents: [{ key: 'note', falls: '1.0' }] });
  expect(manual.files()).toEqual(acts);
  await form.state.refresh();
  expect(
    form.state
      .manualOrThrow()
      .documents.map(({ key, status }) => `${key} ${status}`)
      .sort(),
  ).toEqual(['note changed', 'other in-force']);
});

test('fates are told by the texts of today where readers get approved ones alone', async () => {
  await open({ 'content/organisation.yaml': `${yaml}site: { publication: approved }\n` });
  const act = (root: string) =>
    approve(['note'], { root, name: 'Ada Quince', yes: true, acceptDefaults: true, summary: 'First issue' });
  expect(await manual.on('2026-01-01', act)).toMatchObject({ code: 0, err: '' });
  await form.state.refresh();
  const { body } = await form.send('save', { 'serviceDesk.hours': '24/7' });
  expect(body).toMatchObject({ is: 'falls', documents: [{ key: 'note', falls: '1.0' }] });
});

test('of two tabs the second is told both values and loses nothing; once it has seen them it may save', async () => {
  await open();
  const drawn = await form.hash();
  await form.send('save', { name: 'Plum' });
  const late = await form.send('save', { name: 'Cherry' }, { hash: drawn });
  expect(late.status).toBe(409);
  expect(late.body).toEqual({
    is: 'stale',
    hash: await form.hash(),
    fields: [{ path: 'name', theirs: 'Plum' }],
  });
  expect(config()).toContain('name: Plum #');
  const again = await form.send('save', { name: 'Cherry' }, { hash: late.body.hash });
  expect(again.body.is).toBe('saved');
  expect(config()).toContain('name: Cherry #');
});

test('of two savings at once one is written and the other told so', async () => {
  await open();
  const [hash, headers] = [await form.hash(), await withToken()];
  const save = (value: string) =>
    form.ask(`${at}/save`, {
      body: { values: [{ path: 'name', value }], hash, accepted: [], id: `saving-${value}` },
      headers,
    });
  const outcomes = (await Promise.all(['Plum', 'Cherry', 'Apple'].map(save))).map(({ body }) => body.is);
  expect(outcomes.toSorted()).toEqual(['saved', 'stale', 'stale']);
});

test('a file that an editor has written while a saving was made is not overwritten', async () => {
  await open();
  const read = readConfigFile(manual.root);
  if (!read) throw new Error('no config');
  const other = `${yaml}legalName: By hand\n`;
  writeFileSync(file(), other);
  expect(() => writeConfigFile(manual.root, read, 'name: Plum\n')).toThrow(WrittenMeanwhile);
  expect(config()).toBe(other);
  expect(readdirSync(join(manual.root, 'content')).sort()).toEqual(['documents', 'organisation.yaml']);
});

test('a link that leads out of the project is not followed, a file or a folder', async () => {
  await open();
  const outside = `${manual.root}-outside`;
  mkdirSync(outside);
  try {
    renameSync(file(), join(outside, 'organisation.yaml'));
    symlinkSync(join(outside, 'organisation.yaml'), file());
    const link = await form.send('save', { name: 'Plum' });
    expect(link.body).toMatchObject({ is: 'wrong', others: [expect.stringContaining('leads out')] });
    const read = readConfigFile(manual.root);
    if (!read) throw new Error('no config');
    expect(() => writeConfigFile(manual.root, read, 'name: Plum\n')).toThrow(LeadsOut);
    rmSync(file());
    renameSync(join(manual.root, 'content/documents'), join(outside, 'documents'));
    rmSync(join(manual.root, 'content'), { recursive: true });
    symlinkSync(outside, join(manual.root, 'content'));
    const folder = await form.send('save', { name: 'Plum' });
    expect(folder.body.is).toBe('wrong');
    expect(readFileSync(join(outside, 'organisation.yaml'), 'utf8')).toBe(yaml);
  } finally {
    rmSync(outside, { recursive: true, force: true });
  }
});

test('a link inside the project stays a link, and what it leads to is written', async () => {
  await open();
  renameSync(file(), file('described.yaml'));
  symlinkSync('described.yaml', file());
  expect((await form.send('save', { name: 'Plum' })).body.is).toBe('saved');
  expect(lstatSync(file()).isSymbolicLink()).toBe(true);
  expect(config('described.yaml')).toContain('name: Plum #');
});

test('a mark before the text and line ends of Windows stay', async () => {
  await open({ 'content/organisation.yaml': `\uFEFF${yaml.replaceAll('\n', '\r\n')}` });
  expect((await form.send('save', { legalName: 'Quince Ltd' })).body.is).toBe('saved');
  expect(config()).toBe(
    `\uFEFF${yaml.replace('# as on the door\n', '# as on the door\nlegalName: Quince Ltd\n').replaceAll('\n', '\r\n')}`,
  );
});

test('JSON is written as JSON', async () => {
  await open({
    'content/organisation.yaml': null,
    'content/organisation.json': '{\n  "name": "Quince",\n  "edition": "2011"\n}\n',
  });
  expect((await form.send('save', { 'address.country': 'Norway' })).body.is).toBe('saved');
  expect(config('organisation.json')).toBe(
    '{\n  "name": "Quince",\n  "address": {\n    "country": "Norway"\n  },\n  "edition": "2011"\n}\n',
  );
});

test('for a program there are lines to put in, with what they would change, and nothing is written', async () => {
  const script = `export default {\n  name: 'Quince',\n  serviceDesk: { phone: '1' },\n};\n`;
  await open({ 'content/organisation.yaml': null, 'content/organisation.ts': script });
  expect((await form.ask(at)).body.writes).toBe(false);
  const { body } = await form.send('try', {
    'serviceDesk.hours': '24/7',
    'roles.incident-manager.holder': 'Bo',
  });
  expect(body).toMatchObject({ is: 'tried', documents: [{ key: 'note' }] });
  expect(body.lines.text).toBe(
    "serviceDesk: { hours: '24/7' },\nroles: [ { id: 'incident-manager', holder: 'Bo' } ],",
  );
  expect(body.lines.place).toBe('content/organisation.ts:3');
  const wrong = await form.send('try', { timeZone: 'Mars/Base' });
  expect(wrong.body.fields).toEqual([expect.objectContaining({ path: 'timeZone' })]);
  expect((await form.send('save', { name: 'Plum' })).body.is).toBe('refused');
  expect(config('organisation.ts')).toBe(script);
});

test('a way of writing that can’t be kept gives the lines to write', async () => {
  const text = `name: &n Quince\nlegalName: *n\n`;
  await open({ 'content/organisation.yaml': text });
  const { status, body } = await form.send('save', { legalName: 'Plum Ltd' });
  expect([status, body]).toEqual([422, { is: 'unwritable', lines: 'legalName: Plum Ltd' }]);
  expect(config()).toBe(text);
});
