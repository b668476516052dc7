import { beforeAll, expect, test } from 'vitest';
import { buildManual } from '../harness/build-manuals.ts';
import { all, attribute, pagesAt, textOf } from '../site/read-site.ts';

let dist: string;

beforeAll(async () => {
  ({ dist } = await buildManual('smallest'));
});

const page = (path: string) => {
  const [found] = pagesAt(dist, [path]);
  if (!found) throw new Error(`There is no page ${path}.`);
  return found;
};

test('what is not entered leads to the place where it is answered, and shows its path as code', () => {
  const anchors = all('[id]', page('registers/decisions/')).map((one) => attribute(one, 'id'));
  const lacking = all('main .missing', page('on-call/'));
  expect(lacking).toHaveLength(3);
  for (const one of lacking) {
    expect(all('code.path', one).map(textOf)).toEqual([expect.stringMatching(/^(serviceDesk|onCall)\./)]);
    const [link] = all('a', one);
    const [, to = ''] = (link ? (attribute(link, 'href') ?? '') : '').split('/registers/decisions/#');
    expect(anchors, textOf(one)).toContain(to);
  }
});

test('a register without entries shows its sentence alone', () => {
  const empty = page('registers/services/');
  expect(all('main', empty).map(textOf).join(' ')).toContain('no service is described yet');
  expect(all('[data-register-tools], details.downloads', empty)).toEqual([]);
  expect(all('[data-register-tools]', page('registers/missing/'))).toHaveLength(1);
});
