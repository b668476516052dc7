// Writes a new version wherever it stands: node .ci/release.mjs 0.2.0 --on 2026-12-01 [--root folder]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    on: { type: 'string' },
    root: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
  },
});
const [version] = positionals;
const read = (path) => readFileSync(join(values.root, path), 'utf8');
const earlier = JSON.parse(read('package.json')).version;
const numbers = (text) => text.split('.').map(Number);
const isLater = (a, b) => {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at >= 0 && a[at] > b[at];
};

const [, unreleased = ''] =
  /^## Unreleased\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(read('CHANGELOG.md')) ?? [];

const objections = [
  ...(/^\d+\.\d+\.\d+$/.test(version ?? '')
    ? isLater(numbers(version), numbers(earlier))
      ? []
      : [`${version} is not later than ${earlier}. Write a later version.`]
    : ['No version is named. Write one such as 0.2.0.']),
  ...(/^\d{4}-\d{2}-\d{2}$/.test(values.on ?? '') ? [] : ['No day is named. Write --on 2026-12-01.']),
  ...(unreleased.trim() === ''
    ? ['CHANGELOG.md says nothing under "Unreleased". Write what users get.']
    : []),
];

if (objections.length > 0) {
  console.error(objections.join('\n'));
  process.exitCode = 1;
} else {
  const change = (path, from, to) => writeFileSync(join(values.root, path), read(path).replace(from, to));
  const stated = `"version": "${earlier}"`;
  change('package.json', stated, `"version": "${version}"`);
  // The lock file states it twice before it comes to other packages.
  for (let time = 0; time < 2; time += 1) change('package-lock.json', stated, `"version": "${version}"`);
  change('CHANGELOG.md', '## Unreleased\n', `## Unreleased\n\n## ${version} – ${values.on}\n`);
  for (const name of ['clausebook', 'create-clausebook'])
    change(
      'README.md',
      new RegExp(`/${name}-${earlier.replaceAll('.', '\\.')}\\.tgz`, 'g'),
      `/${name}-${version}.tgz`,
    );
  console.log(`${earlier} is ${version} now. Commit it and tag the commit v${version}.`);
}
