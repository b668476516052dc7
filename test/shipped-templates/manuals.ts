import { join } from 'node:path';
import { type LoadedManual, loadManual } from '../../src/build/load-manual.ts';
import type { MadeManual } from '../../src/manual/make-manual.ts';
import type { Manual } from '../../src/manual/model/manual.ts';
import { projectRoot } from '../harness/project.ts';
import { parsedOnce } from '../harness/shared-reading.ts';

const folders = {
  demo: '.',
  smallest: 'test/fixtures/smallest',
  hospital: 'test/fixtures/hospital',
  'demo-2018': 'test/fixtures/demo-2018',
  'smallest-2018': 'test/fixtures/smallest-2018',
  'hospital-2018': 'test/fixtures/hospital-2018',
  municipality: 'test/fixtures/municipality',
} as const;

export type Name = keyof typeof folders;
export const names = Object.keys(folders) as Name[];

const made = new Map<Name, Promise<LoadedManual>>();

/** The manual of one of these organisations in one of the editions, with its texts, read once. */
export async function madeOf(name: Name): Promise<MadeManual> {
  const reading =
    made.get(name) ?? loadManual(join(projectRoot, folders[name]), () => '2026-01-01', parsedOnce());
  made.set(name, reading);
  const { made: result, problems } = await reading;
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!result || errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  return result;
}

/** The same without texts. */
export const manualOf = async (name: Name): Promise<Manual> => (await madeOf(name)).manual;
