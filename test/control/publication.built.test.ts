import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ManualData } from '../../src/manual/data/schema.ts';
import { clausebook } from '../harness/clausebook.ts';
import { inProcess } from '../harness/in-process.ts';
import { type ScratchManual, scratchManual } from '../harness/scratch-manual.ts';

const config = (recordWithin: string) => `name: Quince Street IT
site: { publication: approved }
incidents: { recordWithin: ${recordWithin} }
roles:
  - { id: top-management, holder: Ada Quince }
  - { id: management-representative, holder: Bo Street }
`;

const front = (id: string, more: string) => `---
id: ${id}
type: guide
clauses: ['8.1']
owner: incident-manager
${more}
---
`;

const approvedText = `${front('kettle', 'title: Guide to the kettle\naliases: [teapot]')}
## Boiling

Call the <Role id="service-desk" /> **before** noon as [the plan](./never.mdx) and <a href="/documents/never-approved/">its page</a> say, within {org.incidents.recordWithin}. ![A dot](./dot.svg)

<Requirement id="8.1-1">The <Role id="incident-manager" /> boils it by <Doc id="never-approved" /> and <Doc id="saucer" />.</Requirement>

- one by <Doc id="saucer" />

<When some="suppliers">

Ask the supplier.

</When>

<Steps>
  <Step role="service-desk" output="incident-record" within={org.incidents.recordWithin}>Fill the kettle.</Step>
</Steps>
`;

/** The same after its approval, with words in every place that a text has. */
const changedText = approvedText
  .replace('Guide to the kettle', 'Guide to the wombat')
  .replace('teapot', 'dingo')
  .replace('**before** noon', '**before** platypus')
  .replace('- one', '- pangolin')
  .replace('Fill the kettle', 'Fill the koala')
  .replace('A dot', 'A bandicoot')
  .concat('\n## Narwhal\n\n<Term>Manatee (MT)</Term> is a capybara.\n\n| Okapi |\n| - |\n| Ocelot |\n');

const neverApproved = `${front('never-approved', 'title: Plan of zebras\naliases: [wildebeest]')}
## Quagga

The quokka stands by the <Role id="service-desk" />. <Requirement id="8.1-2">An axolotl answers.</Requirement>
`;

/** Approved, and renamed since: nothing else of it changes. */
const saucer = (title: string) => `${front('saucer', `title: ${title}`)}
## Placing

<Requirement id="8.1-3">It stands under the cup, see <Doc id="kettle" />.</Requirement>
`;

const ladle = (words: string) => `${front('ladle', 'title: Guide to the ladle')}\nIt hangs ${words}.\n`;
const spoon = (words: string) => `${front('spoon', 'title: Guide to the spoon')}\nIt lies ${words}.\n`;

const dot = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="${colour}"/></svg>`;

const planted =
  /wombat|dingo|platypus|pangolin|koala|bandicoot|narwhal|manatee|capybara|okapi|ocelot|wildebeest|quagga|quokka|axolotl|echidna|77 minutes|PT77M|#badbad/i;

let manual: ScratchManual;
let data: ManualData;

/** Every file of the site with what is in it, archives and compressed files unpacked. */
function* contents(): Generator<[path: string, text: string]> {
  const dist = join(manual.root, 'dist');
  for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const bytes = (() => {
      try {
        return readFileSync(join(dist, path));
      } catch {
        return undefined;
      }
    })();
    if (!bytes) continue;
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) yield [path, gunzipSync(bytes).toString('utf8')];
    else if (path.endsWith('.xlsx'))
      for (const [name, part] of Object.entries(unzipSync(bytes)))
        yield [`${path}/${name}`, Buffer.from(part).toString('utf8')];
    else yield [path, bytes.toString('utf8')];
  }
}

const run = async (...args: string[]) => {
  const command = args[0] === 'build' ? clausebook : inProcess;
  const finished = await command([...args, '--root', manual.root]);
  if (finished.code !== 0) throw new Error(`${args.join(' ')}\n${finished.stdout}${finished.stderr}`);
  return finished;
};

beforeAll(async () => {
  manual = await scratchManual('smallest', {
    'content/organisation.yaml': config('PT4H'),
    'content/documents/kettle.mdx': approvedText,
    'content/documents/never.mdx': neverApproved,
    'content/documents/saucer.mdx': saucer('Guide to the saucer'),
    'content/documents/urn.mdx': `${front('urn', 'title: Guide to the urn')}\nThe urn is filled at seven.\n`,
    'content/documents/ladle.mdx': ladle('by the door'),
    'content/documents/spoon.mdx': spoon('in the marjoram'),
    'content/documents/dot.svg': dot('#0a0a0a'),
  });
  const approve = (...args: string[]) =>
    run('approve', ...args, '--name', 'Ada Quince', '--yes', '--accept-defaults');
  await approve('kettle', 'saucer', 'urn', 'ladle', 'change-policy', '--summary', 'First');
  // What is approved for a day that is far ahead.
  await manual.write({ 'content/documents/ladle.mdx': ladle('by the periwinkle') });
  const later = ['--from', '2999-01-01', '--change', 'minor', '--summary', 'Kept dry'];
  await approve('ladle', 'spoon', ...later);
  const reason = ['--reason', 'It leaked', '--successor', 'kettle'];
  await run('withdraw', 'urn', '--name', 'Ada Quince', ...reason);
  await manual.write({
    'content/documents/urn.mdx': `${front('urn', 'title: Guide to the wombat')}\nThe platypus is filled.\n`,
    'content/organisation.yaml': config('PT77M'),
    'content/documents/kettle.mdx': changedText,
    'content/documents/ladle.mdx': ladle('by the narwhal'),
    'content/documents/spoon.mdx': spoon('in the quagga').replace('the spoon', 'the okapi'),
    'content/documents/saucer.mdx': saucer('Nobody needs an echidna'),
    'content/documents/dot.svg': dot('#badbad'),
  });
  await run('build');
  data = JSON.parse(readFileSync(join(manual.root, 'dist/data/manual.json'), 'utf8'));
});
afterAll(() => manual?.remove());

test('nothing of a draft or of a change since an approval is anywhere in the site', () => {
  const found = [...contents()].flatMap(([path, text]) => {
    const word = planted.exec(path)?.[0] ?? planted.exec(text)?.[0];
    return word === undefined ? [] : [`${path}: ${word}`];
  });
  expect(found).toEqual([]);
});

test('the words that are looked for are found where drafts show', async () => {
  await run('build', '--drafts', '--out', join(manual.root, 'drafts'));
  const page = readFileSync(join(manual.root, 'drafts/documents/kettle/index.html'), 'utf8');
  expect(page).toMatch(/platypus/);
  expect(page).toMatch(/Changed since version 1\.0/);
  const renamed = readFileSync(join(manual.root, 'drafts/documents/saucer/index.html'), 'utf8');
  expect(renamed).toMatch(/Nobody needs an echidna/);
  expect(renamed).toMatch(/Changed since version 1\.0/);
});

test('documents in force are there as they were approved, and no others', () => {
  expect(data.documents.map(({ id, version, status }) => [id, version, status]).sort()).toEqual([
    ['change-policy', '1.0', 'in-force'],
    ['kettle', '1.0', 'in-force'],
    ['ladle', '1.0', 'in-force'],
    ['saucer', '1.0', 'in-force'],
  ]);
  const page = readFileSync(join(manual.root, 'dist/documents/kettle/index.html'), 'utf8');
  expect(page).toContain(
    '<strong>before</strong> noon as the plan and <a href="/documents/">its page</a> say, within 4 hours',
  );
  expect(page).toContain('Guide to the kettle');
  // Named by the title that was approved, in the text that was restored and in the one that never changed.
  expect(page).toContain('Guide to the saucer');
  const renamed = readFileSync(join(manual.root, 'dist/documents/saucer/index.html'), 'utf8');
  expect(renamed).toMatch(/<h1[^>]*>(?:(?!<\/h1>).)*Guide to the saucer/s);
  expect(renamed).toContain('Guide to the kettle');
  // The bytes of the picture that was approved.
  const pictures = [...contents()].filter(([path]) => path.endsWith('.svg')).map(([, text]) => text);
  expect(pictures).toContain(dot('#0a0a0a'));
});

test('at the address of a withdrawn document stands when, why and what takes its place, and nothing of its text', () => {
  const page = readFileSync(join(manual.root, 'dist/documents/urn/index.html'), 'utf8');
  const said = page
    .slice(page.indexOf('<main'), page.indexOf('</main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  expect(said).toMatch(/Guide to the urn Withdrawn from .* It leaked In its place: .*Guide to the kettle/);
  expect(said).not.toContain('seven');
  expect(page).toContain('content="noindex"');
  expect(page).not.toMatch(/data-pagefind-body/);
  const [listed] = [...contents()].filter(([path]) => path === 'llms.txt');
  expect(listed?.[1]).not.toContain('urn');
});

const pageAt = (path: string) => readFileSync(join(manual.root, 'dist', path), 'utf8');

test('the text that was in force before a withdrawal is still there to read', () => {
  expect(pageAt('documents/urn/index.html')).toContain('href="/documents/urn/versions/1.0/"');
  const old = pageAt('documents/urn/versions/1.0/index.html');
  expect(old).toContain('The urn is filled at seven.');
  expect(old).toMatch(/<p class="state"><strong>Withdrawn from /);
  expect(old).toContain('content="noindex"');
  expect([...contents()].filter(([, text]) => text.includes('at seven')).map(([path]) => path)).toEqual([
    'documents/urn/versions/1.0/index.html',
  ]);
});

test('a text that comes into force later can be read before, from the page of its document', () => {
  const ladlePage = pageAt('documents/ladle/index.html');
  expect(ladlePage).toContain('by the door');
  expect(ladlePage).toContain('href="/documents/ladle/versions/1.1/"');
  const coming = pageAt('documents/ladle/versions/1.1/index.html');
  expect(coming).toMatch(
    /<strong>Approved on .*, in force from 1 January 2999\.<\/strong> This text is not in force yet\./,
  );
  const places = (word: string) =>
    [...contents()]
      .filter(([, text]) => text.includes(word))
      .map(([path]) => path)
      .sort();
  expect(places('periwinkle')).toEqual([
    'documents/ladle/versions/1.1/index.html',
    'documents/ladle/versions/1.1/redline.html',
  ]);
  // So can the first text of a document, at whose address stands when it comes.
  expect(pageAt('documents/spoon/index.html')).toMatch(
    /in force from 1 January 2999.*href="\/documents\/spoon\/versions\/1\.0\/"/s,
  );
  expect(pageAt('documents/spoon/index.html')).toContain('Guide to the spoon');
  expect(places('marjoram')).toEqual(['documents/spoon/versions/1.0/index.html']);
});

test('a document that was never issued shows by number and title alone, without a link', () => {
  const page = readFileSync(join(manual.root, 'dist/documents/kettle/index.html'), 'utf8');
  expect(page).toMatch(/<em>(?:(?!<\/em>).)*Plan of zebras \(not issued yet\)<\/em>/);
  expect(page).not.toContain('/documents/never-approved/');
});

test('points that only a draft answers are no gaps and not answered', () => {
  const points = data.clauses.flatMap(({ requirements }) => requirements);
  const statusOf = (id: string) => points.find((point) => point.id === id)?.status;
  expect([statusOf('8.1-1'), statusOf('8.1-2')]).toEqual(['in-force', 'drafted']);
  expect(points.find(({ id }) => id === '8.1-2')?.answeredBy).toEqual([]);
});

test('what is due is there for programs and for calendars, with the days of the register', () => {
  const { due } = JSON.parse(readFileSync(join(manual.root, 'dist/data/due.json'), 'utf8'));
  const listed = (due as { kind: string; document: string; day: string }[]).map(({ kind, document, day }) =>
    [kind, document, day].join(' '),
  );
  // Days on which a text comes into force want a build, also where readers have none of the document yet.
  expect(listed.sort()).toEqual(
    [
      ...data.documents.map(({ id, nextReview }) => `review ${id} ${nextReview}`),
      'in-force ladle 2999-01-01',
      'in-force spoon 2999-01-01',
    ].sort(),
  );
  const calendar = readFileSync(join(manual.root, 'dist/data/reviews.ics'), 'utf8');
  expect(calendar.match(/^DTSTART;VALUE=DATE:\d{8}\r$/gm)).toHaveLength(6);
  const page = readFileSync(join(manual.root, 'dist/registers/reviews/index.html'), 'utf8');
  expect(page).toContain('href="/data/reviews.ics"');
});

test('a site that was changed after the build is told by the name of the file', async () => {
  const verify = () => clausebook(['verify', '--root', manual.root, '--out', join(manual.root, 'drafts')]);
  expect(await verify()).toMatchObject({ code: 0, stdout: expect.stringContaining('is as it was built') });
  const page = join(manual.root, 'drafts/index.html');
  const text = readFileSync(page, 'utf8');
  writeFileSync(page, text.replace('Service', 'Servile'));
  writeFileSync(join(manual.root, 'drafts/more.txt'), '');
  rmSync(join(manual.root, 'drafts/llms.txt'));
  const { code, stderr } = await verify();
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    'index.html was changed after the build.',
    'llms.txt is missing.',
    "more.txt is none of the build's files.",
  ]);
});

test('a build changes none of the acts', async () => {
  const acts = readdirSync(join(manual.root, 'content/approvals'), {
    recursive: true,
    encoding: 'utf8',
  }).sort();
  await run('check');
  expect(
    readdirSync(join(manual.root, 'content/approvals'), { recursive: true, encoding: 'utf8' }).sort(),
  ).toEqual(acts);
});
