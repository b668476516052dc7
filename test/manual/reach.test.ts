import { describe, expect, test } from 'vitest';
import { reachParts, wholeAddress } from '../../src/manual/model/reach.ts';
import { type Node, plainText, walk } from '../../src/manual/model/tree.ts';
import { read } from './manual-of.ts';

const linksIn = (text: string) =>
  reachParts(text).flatMap(({ text: shown, address }) => (address ? [[shown, address]] : []));

describe('in a text a way to reach somebody leads there', () => {
  test.each([
    ['Call +44 1632 960111 at night.', '+44 1632 960111', 'tel:+441632960111'],
    ['Call +44 (0)1632 960-111, then wait.', '+44 (0)1632 960-111', 'tel:+441632960111'],
    ['+43 1 4711\u20110 ext. 12', '+43 1 4711\u20110 ext. 12', 'tel:+43147110;ext=12'],
    ['Night desk: 01632 960111.', '01632 960111', 'tel:01632960111'],
    ['Ring (0161) 496 0000 first', '(0161) 496 0000', 'tel:01614960000'],
    ['Write to service.desk@example.com.', 'service.desk@example.com', 'mailto:service.desk@example.com'],
    [
      '(see https://help.example/a_(b)?q=1#x)',
      'https://help.example/a_(b)?q=1#x',
      'https://help.example/a_(b)?q=1#x',
    ],
    ['It is at www.help.example, always', 'www.help.example', 'https://www.help.example'],
    ['“https://help.example/” is it', 'https://help.example/', 'https://help.example/'],
  ])('%s', (text, shown, address) => {
    expect(linksIn(text)).toEqual([[shown, address]]);
    expect(
      reachParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  test('several of them each to its own', () => {
    expect(linksIn('a@b.example, c@d.example or +49 30 901820').map(([, address]) => address)).toEqual([
      'mailto:a@b.example',
      'mailto:c@d.example',
      'tel:+4930901820',
    ]);
  });
});

test.each([
  'ISO/IEC 20000-1:2011, 8.1',
  'from 2026-04-01 to 2026-12-31',
  'every day, 07:00 to 19:00',
  'INC-000000 and TWD-PRC-8.1-2',
  'EUR 25,000 or 1 000 000 requests',
  '10.0.0.1, version 4.10.2',
  'at 3 a.m. @ the gate',
  'https:// is missing',
  '99.5% of 120 calls in 30 seconds',
  'the year 2011-2018 and 0.5 + 12 + 3',
  '',
])('nothing is dialled in "%s"', (text) => {
  expect(linksIn(text)).toEqual([]);
});

test.each([
  ['112', 'tel:112'],
  ['0800 1234', 'tel:08001234'],
  ['desk@example.com', 'mailto:desk@example.com'],
  ['https://help.example/', 'https://help.example/'],
  ['at the gate', undefined],
  ['Mail desk@example.com', undefined],
])('a contact of %s is %s', (value, address) => {
  expect(wholeAddress(value)).toBe(address);
});

describe('on the page of a document', () => {
  const organisation = {
    serviceDesk: { phone: '112', email: 'desk@example.com', outOfHours: 'Call +44 1632 960111.' },
  };
  /** Words and addresses of the links on the page. */
  const links = (body: string) => {
    const found: [string, unknown][] = [];
    const root: Node = { type: 'root', children: read(body, { organisation }).page() };
    walk(root, (node) => {
      if (node.type === 'link') found.push([plainText(node), node['url']]);
    });
    return found;
  };

  test('values that print numbers and addresses are links, short numbers too', () => {
    expect(
      links('Call {org.serviceDesk.phone} or write to {org.serviceDesk.email}. {org.serviceDesk.outOfHours}'),
    ).toEqual([
      ['112', 'tel:112'],
      ['desk@example.com', 'mailto:desk@example.com'],
      ['+44 1632 960111', 'tel:+441632960111'],
    ]);
  });

  test('contacts in tables are links', () => {
    expect(links('<Table of="serviceDesk.channels" columns="name contact" />')).toEqual([
      ['112', 'tel:112'],
      ['desk@example.com', 'mailto:desk@example.com'],
    ]);
  });

  test('what is a link or code already stays as it was written', () => {
    expect(links('[+44 1632 960111](https://help.example/) and `+44 1632 960112`')).toEqual([
      ['+44 1632 960111', 'https://help.example/'],
    ]);
  });
});

describe('a role that somebody is told to call', () => {
  const organisation = { roles: [{ id: 'incident-manager', phone: '+44 1632 960122' }] };
  const body = 'Call the <Role id="incident-manager" call />, then tell the <Role id="incident-manager" />.';

  test('stands on the page with its number, once, and elsewhere without', () => {
    const { made, page } = read(body, { organisation });
    const words = plainText({ type: 'root', children: page() });
    expect(words).toBe('Call the incident manager (+44 1632 960122), then tell the incident manager.');
    expect(JSON.stringify(page())).toContain('"tel:+441632960122"');
    const [document] = made.manual.documents;
    expect(made.twin(document?.key ?? '')).not.toContain('960122');
  });

  test('without a number is named alone', () => {
    const words = plainText({ type: 'root', children: read(body).page() });
    expect(words).toBe('Call the incident manager, then tell the incident manager.');
  });

  test('is bound by an approval as any other mention: who may be called at which number is live', () => {
    const bound = (text: string, phone: string) =>
      read(text, { organisation: { roles: [{ id: 'incident-manager', phone }] } }).made.manual.documents[0]
        ?.fingerprint;
    expect(bound(body, '112')).toBeDefined();
    expect(bound(body, '112')).toEqual(bound(body.replace(' call ', ' '), ''));
  });
});

describe('a step', () => {
  const organisation = {
    roles: [
      { id: 'incident-manager', phone: '+44 1632 960122' },
      { id: 'service-desk', phone: '+44 1632 960111' },
    ],
  };
  const body = `<Steps>
<Step role="service-desk">Records the call.</Step>
<Step role="service-desk">Looks for a cause.</Step>
<Step role="incident-manager service-desk">Decide.</Step>
<Step role="service-owner">Is told.</Step>
<Step role="incident-manager">Closes it.</Step>
</Steps>`;

  test('shows on the page the number of whom it is passed to, and elsewhere none', () => {
    const { made, page } = read(body, { organisation });
    const called: string[] = [];
    walk({ type: 'root', children: page() }, (node) => {
      if (String(node['url']).startsWith('tel:')) called.push(plainText(node));
    });
    expect(called).toEqual(['+44 1632 960111', '+44 1632 960122', '+44 1632 960122']);
    expect(JSON.stringify(page())).toContain('step-call');
    const [document] = made.manual.documents;
    expect(made.twin(document?.key ?? '')).not.toMatch(/9601/);
    expect(document?.fingerprint).toEqual(read(body).made.manual.documents[0]?.fingerprint);
  });
});
