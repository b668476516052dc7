import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clausebook, type Finished } from '../harness/clausebook.ts';
import { projectRoot } from '../harness/project.ts';
import { userEnvironment } from '../harness/user-environment.ts';

let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'create-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Runs `create-clausebook` in the test's folder, started by an installer, with what is typed or piped in. */
function create(args: readonly string[], { input = '', installer = 'npm/11.0.0' } = {}): Promise<Finished> {
  const main = join(projectRoot, 'packages/create-clausebook/main.ts');
  const env = { ...userEnvironment(), npm_config_user_agent: `${installer} node/v24.0.0` };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [main, ...args], { cwd: home, env }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

const read = (path: string): string => readFileSync(join(home, path), 'utf8');

function put(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
}

const all = (folder: string): string[] =>
  readdirSync(join(home, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(home.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

test('with --yes nothing is asked, and the manual is one of 2018 in YAML without an example', async () => {
  const { code, stdout, stderr } = await create(['my-manual', '--yes']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(read('my-manual/content/organisation.yaml')).toContain('name: Your organisation\nedition: "2018"\n');
  expect(JSON.parse(read('my-manual/package.json'))).toMatchObject({ name: 'my-manual', private: true });
  const listed = stdout.match(/^ {2}\S+$/gm)?.map((line) => `my-manual/${line.trim()}`);
  expect(all('my-manual')).toEqual(listed?.sort());
  expect(stdout).toContain('Next:\n  cd my-manual\n  npm install\n  npm run dev\n');
});

test('what no flag says is asked, and an answer that will not do ends it without a file', async () => {
  const asked = await create(['a', '--edition', '2011'], { input: 'Acme: 1 & Co\ntypescript\nexample\n' });
  expect(asked.code).toBe(0);
  expect(asked.stdout.match(/^.*\?/gm)).toEqual([
    'What is the organisation called in everyday speech?',
    'In which format do you describe it, yaml or typescript?',
    'Begin with example content, or with none?',
  ]);
  expect(read('a/content/organisation.ts')).toContain("name: 'Acme: 1 & Co',\n  edition: '2011',\n");
  expect(existsSync(join(home, 'a/content/documents/guides'))).toBe(true);
  const wrong = await create(['b'], { input: 'Acme\n2015\n' });
  expect(wrong).toMatchObject({ code: 1, stderr: 'Nothing was written.\n' });
  expect(wrong.stdout).toContain('"2015" is none of 2018, 2011. Write one of them.');
  expect(existsSync(join(home, 'b'))).toBe(false);
});

test('where nobody can be asked, all flags that lack are named at once', async () => {
  const { code, stderr } = await create(['a', '--edition', '2018']);
  expect(code).toBe(1);
  expect(stderr).toBe(
    'Nobody can be asked here, so say it with --name, --format, --example or --no-example. What is suggested is taken with --yes.\n',
  );
  expect(existsSync(join(home, 'a'))).toBe(false);
});

test('wrong flags are all told, before anything is asked', async () => {
  const { code, stderr } = await create(['a', '--edition', '2015', '--format', 'js', '--name', ' ']);
  expect(code).toBe(1);
  expect(stderr).toBe(
    [
      '--name: The name is empty. Write the name of your organisation.',
      '--edition: "2015" is none of 2018, 2011. Write one of them.',
      '--format: "js" is none of yaml, typescript. Write one of them.\n',
    ].join('\n'),
  );
});

test.each([
  [[], 'No folder is named. Name the one to make: npm create clausebook@latest my-manual\n'],
  [['a', 'b'], '"b" means nothing here. One folder is named; put a name with spaces in quotes.\n'],
  [['a', '--nme', 'x'], "Unknown option '--nme'.\nAdd --help to see what there is.\n"],
])('%j is refused', async (args, told) => {
  expect(await create([...args])).toMatchObject({ code: 1, stderr: told });
});

test('a folder whose name tools could not bear is refused before it is made', async () => {
  const { code, stderr } = await create(['50%', '--yes']);
  expect(code).toBe(1);
  expect(stderr).toContain('has the sign % in its name');
  expect(existsSync(join(home, '50%'))).toBe(false);
});

test('nothing of the user is written over: all that is in the way is told at once, in whatever format', async () => {
  put({
    'a/package.json': '{}',
    'a/content/organisation.ts': 'mine',
    'a/.vscode': 'no folder',
    'a/notes.txt': '',
  });
  const before = all('a');
  const { code, stderr } = await create(['a', '--yes']);
  expect(code).toBe(1);
  expect(stderr.split('\n').filter((line) => line.startsWith('  '))).toEqual([
    '  .vscode',
    '  content/organisation.ts',
    '  package.json',
  ]);
  expect(stderr).toMatch(/In the way:\n[\s\S]*\nName another folder, or move these away\./);
  expect(all('a')).toEqual(before);
  // The remedy helps, and other files are no hindrance.
  for (const path of ['package.json', 'content/organisation.ts', '.vscode']) rmSync(join(home, 'a', path));
  expect(await create(['a', '--yes'])).toMatchObject({ code: 0 });
  expect(all('a')).toContain('a/notes.txt');
});

test('links are in the way like files, wherever they lead', async () => {
  put({ 'elsewhere/keep.txt': '' });
  mkdirSync(join(home, 'a'));
  symlinkSync(join(home, 'elsewhere'), join(home, 'a/content'), 'junction');
  symlinkSync(join(home, 'nowhere'), join(home, 'a/README.md'), 'junction');
  const { code, stderr } = await create(['a', '--yes']);
  expect(code).toBe(1);
  expect(stderr).toContain('\n  README.md\n  content\n');
  expect(all('elsewhere')).toEqual(['elsewhere/keep.txt']);
  put({ b: '' });
  expect((await create(['b', '--yes'])).stderr).toContain('\n  b itself, which is no folder\n');
});

test.each([
  ['npm/11.19.1', 'npm ci', 'npm run check'],
  ['pnpm/12.21.0', 'pnpm install --frozen-lockfile', 'pnpm run check'],
  ['yarn/4.18.1 npm/?', 'yarn install --immutable', 'yarn run check'],
  ['yarn/1.22.22 npm/?', 'yarn install --frozen-lockfile', 'yarn run check'],
])('whoever starts it with %s is told, and gets a workflow, for it', async (agent, install, check) => {
  const { stdout } = await create(['a', '--yes'], { installer: agent });
  const [installer] = agent.split('/');
  expect(stdout).toContain(`\n  ${installer} install\n  ${installer} run dev\n`);
  const workflow = read('a/.github/workflows/manual.yml');
  expect(workflow).toContain(`- run: ${install}\n      - run: ${check}\n`);
  expect(read('a/content/organisation.yaml')).toContain(`${installer} run next asks the next questions`);
  // A machine has yarn 1, which reads neither the lock file of a later one nor what is set for it.
  const later = agent.startsWith('yarn/4') ? 'yarn@4.18.1' : undefined;
  expect(JSON.parse(read('a/package.json')).packageManager).toBe(later);
});

test('init writes what is missing and says what to add to what is there', async () => {
  put({
    'package.json': '{ "scripts": { "dev": "vite" }, "devDependencies": { "astro": "^7.0.0" } }',
    '.gitignore': 'node_modules\r\n*.log\r\n',
    'README.md': 'mine',
  });
  const { code, stdout } = await clausebook(['init', '--yes', '--name', 'Acme'], home);
  expect(code).toBe(0);
  expect(read('content/organisation.yaml')).toContain('name: Acme\n');
  expect([read('README.md'), read('.gitignore')]).toEqual(['mine', 'node_modules\r\n*.log\r\n']);
  expect(stdout).toContain('Left as they are:\n  README.md\n');
  // The project's own `npm run dev` shows something else.
  expect(stdout).toContain('Next:\n  npm install\n  npx clausebook dev\n');
  expect(stdout).toContain('Add to .gitignore:\n  dist/\n  /exports/\n  /offline/\n  .astro/\n  .DS_Store\n');
  const { version, peerDependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  expect(stdout).toContain(
    `Add to package.json:
  "scripts": { "check": "clausebook check", "next": "clausebook next", "build": "clausebook build", "preview": "clausebook preview", "export": "clausebook export" }
  "dependencies": { "@astrojs/starlight": "${peerDependencies['@astrojs/starlight']}", "clausebook": "^${version}" }
`,
  );
});

test('init asks nothing of an organisation that is described, and leaves its contents alone', async () => {
  put({ 'content/organisation.json': '{ "name": "Acme" }' });
  const { code, stdout } = await clausebook(['init'], home);
  expect(code).toBe(0);
  expect(all('content')).toEqual(['content/organisation.json']);
  expect(existsSync(join(home, 'package.json'))).toBe(true);
  // What was written once is complete.
  const again = await clausebook(['init'], home);
  expect(again.stdout).not.toContain('Written:');
  expect(again.stdout).not.toContain('Add to');
  expect(stdout).toContain('Written:\n  package.json\n');
});

test('init refuses a file where a folder has to stand', async () => {
  put({ content: 'a file' });
  const { code, stderr } = await clausebook(['init', '--yes'], home);
  expect(code).toBe(1);
  expect(stderr).toBe(
    `${join(home, 'content')} is no folder, and files have to stand in it. Rename it, or take it away.\n`,
  );
  expect(all('')).toEqual(['content']);
});

test('the README of the package says what --help says', async () => {
  const { code, stdout } = await create(['--help']);
  expect(code).toBe(0);
  const readme = readFileSync(join(projectRoot, 'packages/create-clausebook/README.md'), 'utf8');
  expect(readme).toContain(`\`\`\`text\n${stdout}\`\`\`\n`);
  const init = await clausebook(['init', '--help']);
  const flags = [...stdout.matchAll(/^ {2}(--\S+)/gm)].map(([, flag]) => flag);
  for (const flag of flags.filter((flag) => flag !== '--version')) expect(init.stdout).toContain(flag);
});
