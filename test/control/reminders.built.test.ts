import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { clausebook } from '../harness/clausebook.ts';
import { projectRoot } from '../harness/project.ts';
import { type ScratchManual, scratchManual, withoutTemplates } from '../harness/scratch-manual.ts';
import { userEnvironment } from '../harness/user-environment.ts';

const guide = readFileSync(join(projectRoot, 'docs/reminders.md'), 'utf8');

/** The code under a heading of the guide. */
const recipe = (heading: string): string =>
  new RegExp(`^## ${heading}\\n[\\s\\S]*?\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``, 'm').exec(guide)?.[1] ?? '';

/** Programs of elsewhere: each notes how it was called, and what it was given. */
const programs: Record<string, string> = {
  npm: 'echo "npm $*" >> calls',
  // Each recipe builds the same manual, so what the first one built is what the others get.
  npx: `shift
if [ "$*" = build ] && [ -d kept ]; then exec cp -R kept dist; fi
"${process.execPath}" "${join(projectRoot, 'src/cli/main.ts')}" "$@" || exit
if [ "$*" = build ]; then cp -R dist kept; fi`,
  gh: `echo "gh $1 $2" >> calls
case "$1 $2" in
  "issue list") cat number 2>/dev/null || true;;
  "issue edit"|"issue create") while [ "$1" != --body-file ]; do shift; done; cp "$2" posted;;
esac`,
  mail: 'echo "mail $*" >> calls; cat > posted',
};

let manual: ScratchManual;

/** Runs a script in the manual's folder as the shell of such a job does. */
function run(script: string, shell: readonly string[]): Promise<{ code: number | null; said: string }> {
  const [program = 'sh', ...options] = shell;
  const PATH = `${join(manual.root, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  const env = { ...userEnvironment(), PATH, SOURCE_DATE_EPOCH: '1796083200' };
  return new Promise((resolve) => {
    const child = execFile(program, [...options, '-c', script], { cwd: manual.root, env }, (_, out, err) =>
      resolve({ code: child.exitCode, said: out + err }),
    );
    child.stdin?.end();
  });
}

const inRoot = (name: string) => join(manual.root, name);
const calls = () => readFileSync(inRoot('calls'), 'utf8').trim().split('\n');
const posted = () => readFileSync(inRoot('posted'), 'utf8');
const fresh = () => {
  for (const name of ['calls', 'posted', 'dist']) rmSync(inRoot(name), { recursive: true, force: true });
};

beforeAll(async () => {
  manual = await scratchManual('smallest', {
    ...withoutTemplates,
    'content/documents/kettle.mdx': `---
id: kettle
title: Guide to the kettle
type: guide
clauses: ['8.1']
owner: incident-manager
approver: top-management
---

Fill it.
`,
    'content/organisation.yaml':
      'name: Quince Street IT\nroles:\n  - { id: top-management, holder: Ada Quince }\n',
  });
  const approved = ['approve', 'kettle', '--name', 'Ada Quince', '--summary', 'First', '--accept-defaults'];
  // Long ago, so that its review is due.
  const { code, stderr } = await clausebook([
    ...approved,
    '--on',
    '2021-01-04',
    '--yes',
    '--root',
    manual.root,
  ]);
  expect(code, stderr).toBe(0);
  mkdirSync(inRoot('bin'));
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(inRoot(`bin/${name}`), `#!/bin/sh\n${script}\n`);
    chmodSync(inRoot(`bin/${name}`), 0o755);
  }
});
afterAll(() => manual?.remove());

test('the job on GitHub posts what is due as one issue, and builds', async () => {
  const { on, jobs } = parse(recipe('GitHub Actions'));
  expect(on.schedule[0].cron).toMatch(/^[\d*]+(?: [\d*]+){4}$/);
  const steps: { run?: string; uses?: string }[] = jobs.due.steps;
  expect(steps.every((step) => step.run !== undefined || step.uses !== undefined)).toBe(true);
  const act = async (wanted: typeof steps) => {
    for (const { run: script } of wanted)
      if (script !== undefined) {
        const { code, said } = await run(script, ['bash', '-e']);
        expect(code, `${script}\n${said}`).toBe(0);
      }
  };
  fresh();
  await act(steps);
  expect(calls()).toEqual(['npm ci', 'gh label create', 'gh issue list', 'gh issue create']);
  expect(posted()).toContain('Guide to the kettle');
  expect(existsSync(inRoot('dist/index.html'))).toBe(true);
  writeFileSync(inRoot('number'), '7\n');
  fresh();
  // What was built once is built the same way again.
  await act(steps.filter(({ run: script }) => !/\bclausebook build\b/.test(script ?? '')));
  expect(calls().at(-1)).toBe('gh issue edit');
  expect(posted()).toContain('Guide to the kettle');
});

test('the job on GitLab says what is due, and keeps what it built', async () => {
  const { due } = parse(recipe('GitLab'));
  expect(due.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "schedule"' }]);
  fresh();
  const said: string[] = [];
  for (const line of due.script as string[]) {
    const ran = await run(line, ['sh', '-e']);
    expect(ran.code, ran.said).toBe(0);
    said.push(ran.said);
  }
  expect(said.join('')).toContain('Guide to the kettle');
  for (const path of due.artifacts.paths) expect(existsSync(inRoot(`${path}/index.html`))).toBe(true);
});

test('the line for cron sends what is due, and builds', async () => {
  const line =
    recipe('cron')
      .split('\n')
      .find((each) => each !== '' && !each.startsWith('#')) ?? '';
  const [, command = ''] = /^(?:[\d*]+ ){5} *(.+)$/.exec(line) ?? [];
  // cron would read a percent sign as the end of the line.
  expect(command).not.toContain('%');
  expect(command).toContain('cd /srv/manual ');
  fresh();
  const { code, said } = await run(command.replace('/srv/manual', `'${manual.root}'`), ['sh']);
  expect(code, said).toBe(0);
  expect(calls()).toEqual(['mail -s Due in the manual document.controller@example.org']);
  expect(posted()).toContain('Guide to the kettle');
  expect(existsSync(inRoot('dist/index.html'))).toBe(true);
});
