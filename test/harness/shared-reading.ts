import { join } from 'node:path';
import type { loadManual, ProjectMemory } from '../../src/build/load-manual.ts';
import { noMemory } from '../../src/manual/reading/memory.ts';
import { projectRoot } from './project.ts';

type Options = NonNullable<Parameters<typeof loadManual>[2]>;

/** For manuals in which the shipped templates play no part: there are none, which is quicker. */
export const noTemplates: Options = { templates: join(projectRoot, 'test/no-such-templates') };

const sources: ProjectMemory['sources'] = new Map();

/** For manuals with the shipped templates: these are parsed once for all tests of a process, and read anew for each. */
export const parsedOnce = (): Options => ({ memory: { sources, readings: noMemory() } });
