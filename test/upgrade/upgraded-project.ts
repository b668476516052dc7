import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { upgradeProject } from '../../src/cli/upgrade/upgrade.ts';
import {
  type BaseEntry,
  type BaseRecord,
  readBaseRecord,
  writeBaseRecord,
} from '../../src/manual/library/base-record.ts';
import { type ControlManual, controlManual } from '../control/control-manual.ts';
import type { Ran } from '../harness/in-process.ts';

/** What is asked of an upgrade beside the version. */
interface Asked {
  dryRun?: true;
  force?: true;
}

/** What an upgrade tells programs. */
export interface Told {
  own: {
    id: string;
    outcome: string;
    document: string;
    conflicts: number[];
    reason?: string;
    movedFrom?: string;
    formerId?: string;
  }[];
  byHand: { id: string; document: string }[];
  templates: { change: string; id: string; formerId?: string }[] | null;
  approvals: { document: string; approval: string; version: string }[];
  config: { file: string; moves: { from: string; to: string; paste?: string[] }[] };
  written: string[];
  made?: string[];
  backup?: string;
  git?: boolean;
  open: boolean;
}

/** A project that is brought from one simulated version of the program to the next. */
export interface UpgradedProject extends ControlManual {
  at(path: string): string;
  /** A file below the folder of own documents. */
  document(path: string): string;
  /** The folder of the templates of a version. */
  templates(version: string): string;
  /** Lets the project use the templates of a version, as an installation would. */
  install(version: string): void;
  /** Leaves behind what `clausebook override` does. */
  override(path: string, version: string): void;
  record(): BaseRecord;
  git(...words: string[]): string;
  commit(): void;
  upgrade(version: string, asked?: Asked): Promise<Ran & { told: Told }>;
  inWords(version: string, asked?: Asked): Promise<Ran>;
  /** All files of the project, as they are. */
  contents(): Map<string, string>;
}

/** The text of a file. */
export const textAt = (path: string): string => readFileSync(path, 'utf8');

/** Writes a file, with the folders that it lies in. */
export function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Makes a project in a repository of its own; `remove` takes it away. */
export async function upgradedProject(): Promise<UpgradedProject> {
  const manual = await controlManual({ '.gitignore': 'packages/\n' });
  const at = (path: string) => join(manual.root, path);
  const document = (path: string) => at(`content/documents/${path}`);
  const templates = (version: string) => at(`packages/${version}`);
  const options = JSON.stringify({ templates: at('packages/installed') });
  await manual.write({
    'astro.config.mjs': `export default { integrations: [{ name: 'clausebook', options: ${options} }] };\n`,
  });
  const git = (...words: string[]) =>
    execFileSync(
      'git',
      ['-C', manual.root, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words],
      {
        encoding: 'utf8',
      },
    );
  git('init', '--quiet');
  const record = () =>
    existsSync(document('_base/base.yaml'))
      ? readBaseRecord(textAt(document('_base/base.yaml')), 'base.yaml').record
      : new Map<string, BaseEntry>();
  const run = (version: string, report: 'text' | 'json', asked: Asked) =>
    manual.on('2026-05-01', (root) => upgradeProject({ root, report, ...asked }, version));
  return {
    ...manual,
    at,
    document,
    templates,
    record,
    git,
    install(version) {
      rmSync(at('packages/installed'), { recursive: true, force: true });
      cpSync(templates(version), at('packages/installed'), { recursive: true });
    },
    override(path, version) {
      const text = textAt(join(templates(version), path));
      put(document(path), text);
      put(document(`_base/${path}`), text);
      const sha256 = createHash('sha256').update(text).digest('hex');
      const entry: BaseEntry = { template: path, document: path, package: version, sha256 };
      const id = /^id: (.*)$/m.exec(text)?.[1] ?? '';
      put(document('_base/base.yaml'), writeBaseRecord(new Map([...record(), [id, entry]])));
    },
    commit() {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'Write');
    },
    async upgrade(version, asked = {}) {
      const ran = await run(version, 'json', asked);
      return { ...ran, told: ran.out === '' ? undefined : JSON.parse(ran.out) };
    },
    inWords: (version, asked = {}) => run(version, 'text', asked),
    contents: () =>
      new Map(
        readdirSync(at('content'), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [path, textAt(path)] as const),
      ),
  };
}
