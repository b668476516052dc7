// Makes the two packages that consumers install: Node does not strip types below node_modules, so programs are compiled;
// what only Vite reads (pages, styles, data) is copied. With --pack both are packed into tarballs/ too.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const json = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));
const compiled = (path, extension) => path.replace(/\.ts$/, extension);

const source = json('package.json');
/** Both packages are of one version, and of one house. */
const { version, license, type, engines } = source;
const common = { version, private: source.private, license, type, engines };

function compile(config, out) {
  rmSync(out, { recursive: true, force: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', join(root, config)], { stdio: 'inherit' });
}

function finish(out, contents) {
  cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(contents, null, 2)}\n`);
  console.log(`${relative(root, out)}/ holds ${contents.name} ${version}, ${files(out).length} files.`);
}

function makeClausebook(out) {
  compile('tsconfig.build.json', out);
  /** What tells developers of the program how it is made. */
  const forDevelopers = ['src/README.md', 'src/standard/REVIEW.md'].map((path) => join(root, path));
  for (const folder of ['src', 'templates'])
    cpSync(join(root, folder), join(out, folder), {
      recursive: true,
      filter: (path) => !/\.tsx?$/.test(path) && !forDevelopers.includes(path),
    });

  // The README without its part for developers, and with everything that it shows or links to.
  const readme = readFileSync(join(root, 'README.md'), 'utf8').replace(
    /^## For its developers\n[\s\S]*?(?=^## )/m,
    '',
  );
  const shown = linked('README.md', readme);
  for (const path of shown) cpSync(join(root, path), join(out, path), { recursive: true });
  writeFileSync(join(out, 'README.md'), readme);

  // Pages import modules by their source names, and the integration names pages that way. Only names of modules that
  // exist are written anew: any other text is somebody's words.
  for (const file of files(join(out, 'src')).filter((path) => /\.(astro|js)$/.test(path))) {
    const text = readFileSync(file, 'utf8');
    const isModule = (path) => existsSync(join(root, relative(out, dirname(file)), `${path}.ts`));
    const renamed = text.replace(/(['"])(\.\.?\/[^'"\n]*)\.ts\1/g, (found, quote, path) =>
      isModule(path) ? `${quote}${path}.js${quote}` : found,
    );
    if (renamed !== text) writeFileSync(file, renamed);
  }

  const { name, description, keywords, dependencies, peerDependencies, peerDependenciesMeta } = source;
  const exported = Object.entries(source.exports).map(([key, path]) => [
    key,
    path.endsWith('.ts') ? { types: compiled(path, '.d.ts'), default: compiled(path, '.js') } : path,
  ]);
  finish(out, {
    name,
    ...common,
    description,
    keywords,
    bin: Object.fromEntries(Object.entries(source.bin).map(([key, path]) => [key, compiled(path, '.js')])),
    exports: Object.fromEntries(exported),
    files: [...new Set(['src', 'templates', ...shown.map((path) => path.split('/')[0])])],
    dependencies,
    peerDependencies,
    peerDependenciesMeta,
  });
}

function makeCreate(out) {
  const folder = 'packages/create-clausebook';
  compile(`${folder}/tsconfig.json`, out);
  // The compiler follows imports of types alone too; of those nothing is left to be needed.
  const needed = reached(join(out, folder, 'main.js'));
  for (const file of files(out)) if (!needed.has(file)) rmSync(file);
  cpSync(join(root, folder, 'README.md'), join(out, 'README.md'));
  const { name, description, keywords, bin } = json(folder, 'package.json');
  finish(out, {
    name,
    ...common,
    description,
    keywords,
    bin: Object.fromEntries(
      Object.entries(bin).map(([key, path]) => [key, `${folder}/${compiled(path, '.js')}`]),
    ),
    files: ['packages', 'src'],
    // The ranges that the projects it makes are tested with: it needs neither package itself.
    starter: source.peerDependencies,
  });
}

/** What a page links to, and what those pages link to in turn, from the root of the project. */
function linked(page, text = readFileSync(join(root, page), 'utf8'), found = new Set([page])) {
  for (const [, address] of text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)) {
    const path = join(dirname(page), address);
    // What a code sample links to is not there.
    if (found.has(path) || !existsSync(join(root, path))) continue;
    found.add(path);
    if (path.endsWith('.md')) linked(path, undefined, found);
  }
  return [...found];
}

/** The files that one loads, itself among them. */
function reached(file, found = new Set()) {
  found.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/g)) {
    const next = join(dirname(file), path);
    if (!found.has(next)) reached(next, found);
  }
  return found;
}

/** A print of all files of the project and of the Node that reads them; nothing where Git doesn't know which these are. */
function state() {
  const hash = createHash('sha256').update(process.version);
  let listed;
  try {
    const asked = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    listed = execFileSync('git', asked, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26, stdio: 'pipe' });
  } catch {
    return undefined;
  }
  for (const path of listed.split('\0').sort()) {
    const file = join(root, path);
    if (statSync(file, { throwIfNoEntry: false })?.isFile())
      hash.update(`\0${path}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const isPacked = process.argv.includes('--pack');
const made = [join(root, 'package'), join(root, 'packages/create-clausebook/package')];
const tarballs = join(root, 'tarballs');
const packed = ['clausebook', 'create-clausebook'].map((name) => join(tarballs, `${name}-${version}.tgz`));
// What was made of the same files before is taken as it is: compiling takes a quarter of a minute.
const note = join(root, 'node_modules/.cache/clausebook-package.txt');
const now = state();
const isThere = [...made.map((folder) => join(folder, 'package.json')), ...packed].every((path) =>
  existsSync(path),
);
if (isPacked && isThere && now !== undefined && existsSync(note) && readFileSync(note, 'utf8') === now) {
  console.log('Nothing changed since the packages were made.');
  process.exit();
}
rmSync(note, { force: true });
makeClausebook(made[0]);
makeCreate(made[1]);
if (isPacked) {
  rmSync(tarballs, { recursive: true, force: true });
  mkdirSync(tarballs);
  const windows = process.platform === 'win32';
  for (const folder of made) {
    const args = ['pack', '--silent', '--pack-destination', tarballs];
    execFileSync(windows ? 'npm.cmd' : 'npm', args, { cwd: folder, stdio: 'inherit', shell: windows });
  }
  if (now !== undefined) {
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(note, now);
  }
}
