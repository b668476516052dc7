import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ControlManual, controlManual, ownDocument } from '../control/control-manual.ts';
import { type FormUnderTest, formUnderTest, type Wanted } from './form-server.ts';

const at = '/__clausebook/decisions';
let manual: ControlManual;
let form: FormUnderTest;
/** What a page of the server would send to save another name. */
let good: Wanted & { body: Record<string, unknown>; headers: Record<string, string | undefined> };
const config = () => readFileSync(join(manual.root, 'content/organisation.yaml'), 'utf8');
let before: string;

beforeAll(async () => {
  manual = await controlManual(ownDocument('note', 'Written by {org.name}.'));
  form = await formUnderTest(manual.root);
  before = config();
  good = {
    body: {
      values: [{ path: 'name', value: 'Plum Street IT' }],
      hash: await form.hash(),
      accepted: [],
      id: 'saving-of-a-test',
    },
    headers: { 'x-clausebook-token': await form.token() },
  };
});
afterAll(async () => {
  await form.close();
  await manual.remove();
});

const foreign: [what: string, headers: Record<string, string | undefined>, status: number][] = [
  ['a name that was led here (DNS rebinding)', { host: 'evil.example', origin: 'http://evil.example' }, 403],
  ['a name that ends like this machine’s', { host: 'localhost.evil.example' }, 403],
  ['a name that begins with this machine’s address', { host: '127.0.0.1.nip.example' }, 403],
  ['a page of another origin', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
  [
    'a page of another port of this machine',
    { origin: 'http://localhost:1', 'sec-fetch-site': 'same-site' },
    403,
  ],
  ['an origin alone that is another one', { origin: 'http://localhost:1' }, 403],
  ['a browser that says so alone', { 'sec-fetch-site': 'cross-site' }, 403],
  ['an address that somebody typed', { 'sec-fetch-site': 'none' }, 403],
  [
    'something that says nothing of where it comes from',
    { 'sec-fetch-site': undefined, origin: undefined },
    403,
  ],
  ['a sandboxed frame', { origin: 'null' }, 403],
  ['a frame', { 'sec-fetch-dest': 'iframe' }, 403],
  ['a form of HTML', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['a text that is JSON', { 'content-type': 'text/plain' }, 415],
  ['JSON of another kind', { 'content-type': 'application/json-patch+json' }, 415],
  ['no type', { 'content-type': undefined }, 415],
  ['something packed', { 'content-encoding': 'gzip' }, 415],
  ['no token', { 'x-clausebook-token': undefined }, 403],
  ['another token', { 'x-clausebook-token': 'x'.repeat(43) }, 403],
];

test.each(foreign)('nothing is saved for %s', async (_, headers, status) => {
  const given = await form.ask(`${at}/save`, { ...good, headers: { ...good.headers, ...headers } });
  expect(given.status).toBe(status);
  expect(given.body.is).toBe('refused');
  expect(given.headers['access-control-allow-origin']).toBeUndefined();
  expect(config()).toBe(before);
});

test.each(foreign.filter(([, headers]) => 'host' in headers || 'sec-fetch-site' in headers))(
  'no token is given to %s',
  async (_, headers) => {
    const given = await form.ask(at, { headers });
    expect(given.status).toBe(403);
    expect(given.text).not.toContain(await form.token());
    expect(given.text).not.toContain('Ada');
  },
);

test('the token is another one with each start, and every other way to ask is refused', async () => {
  const second = await formUnderTest(manual.root);
  expect(await second.token()).not.toBe(await form.token());
  expect((await second.ask(`${at}/save`, good)).status).toBe(403);
  await second.close();
  for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS'])
    expect(
      (await form.ask(`${at}/save`, { headers: good.headers, method })).status,
      method,
    ).toBeGreaterThanOrEqual(403);
  for (const name of ['approve', '__proto__', 'constructor', 'save/', 'save/x'])
    expect((await form.ask(`${at}/${name}`, good)).body.is, name).toBe('refused');
  expect(config()).toBe(before);
});

test('what is too large is refused, whether it says so or not', async () => {
  const large = JSON.stringify({ ...good.body, id: 'x'.repeat(70_000) });
  const told = await form.ask(`${at}/save`, { ...good, raw: large });
  const untold = await form.ask(`${at}/save`, {
    ...good,
    raw: large,
    headers: { ...good.headers, 'transfer-encoding': 'chunked' },
  });
  expect([told.status, untold.status]).toEqual([413, 413]);
  const long = await form.send('save', { name: 'x'.repeat(5001) });
  expect(long.status).toBe(400);
  expect(config()).toBe(before);
});

test.each([
  ['what is no JSON', '{"values":'],
  ['a list', '[]'],
  ['nothing', 'null'],
  ['a field too many', '{"__proto__":{"is":"saved"}}'],
])('%s is refused', async (_, raw) => {
  const given = await form.ask(`${at}/save`, { ...good, raw });
  expect(given.status).toBe(400);
});

test.each([
  '__proto__.polluted',
  'constructor.prototype.polluted',
  'name.__proto__',
  'name.length',
  'scope.__proto__.polluted',
  'scope.constructor',
  'roles.__proto__.holder',
  'roles.0.holder',
  'roles.length',
  'roles.incident-manager.__proto__',
  'roles.incident-manager.id',
  'roles.incident-manager.use',
  'roles.nobody.holder',
  'roles',
  'priorityMatrix.__proto__.polluted',
  'priorityMatrix.constructor.name',
  'mergedRoles.x.into',
  'nonsense',
  '.',
  'name.',
])('no value can be put at %s', async (path) => {
  const given = await form.send('save', { [path]: 'x' });
  expect(given.body.is).toBe('refused');
  expect(config()).toBe(before);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('paths and values of other shapes are refused: no lists of keys, no groups, no null', async () => {
  const { hash } = good.body;
  for (const one of [
    { path: ['name'], value: 'x' },
    { path: 'name', value: { toString: 'x' } },
    { path: 'name', value: null },
    { path: 'plan.limits', value: [['x']] },
    { path: 'plan.limits', value: { length: 1, 0: 'x' } },
    { path: 'name', value: 'x', more: true },
  ]) {
    const body = { ...good.body, values: [one], hash };
    expect((await form.ask(`${at}/save`, { ...good, body })).status).toBe(400);
  }
  const own = `{"values":[{"path":"name","value":"x","__proto__":{"path":"legalName"}}],"hash":"${hash}","accepted":[],"id":"saving-of-a-test"}`;
  expect((await form.ask(`${at}/save`, { ...good, raw: own })).status).toBe(400);
  expect(config()).toBe(before);
});

test('no answer of it is kept or shown in a frame, and neither is the page that asks', async () => {
  for (const path of [
    at,
    '/registers/decisions/',
    '/registers/decisions',
    '/registers/%64ecisions/',
    '/registers//decisions/?x',
  ]) {
    const { headers } = await form.ask(path);
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
    expect(headers['cache-control'], path).toBe('no-store');
  }
  const { headers } = await form.ask('/documents/note/');
  expect(headers['content-security-policy']).toBeUndefined();
});

test.each([
  ['a host', { host: 'localhost' }, 'The server was started with a host'],
  ['every host', { host: true }, 'The server was started with a host'],
  ['trusted files', { trusted: ['documents/own.mdx'] }, 'This project trusts files'],
])('it is off with %s, and says why', async (_, settings, why) => {
  const closed = await formUnderTest(manual.root, settings);
  const status = await closed.ask(at);
  expect(status.status).toBe(403);
  expect(status.body).toEqual({ is: 'refused', message: expect.stringContaining(why) });
  expect((await closed.ask(`${at}/save`, good)).body.message).toContain(why);
  await closed.close();
  expect(config()).toBe(before);
});

test('what was refused all the time is saved for a page of the server, under a base path too', async () => {
  const based = await formUnderTest(manual.root, { base: '/sub' });
  const token = (await based.ask(`/sub${at}`)).body.token;
  const given = await based.ask(`/sub${at}/save`, { ...good, headers: { 'x-clausebook-token': token } });
  expect(given.body).toMatchObject({ is: 'saved', paths: ['name'] });
  expect(config()).toBe(before.replace('Quince Street IT', 'Plum Street IT'));
  expect((await based.ask(at)).text).toBe('not of the form');
  await based.close();
});
