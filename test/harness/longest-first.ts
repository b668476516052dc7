import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes, which their size doesn't tell. */
const longest = [
  'axe-page-types.browser',
  'release.built',
  'site.built',
  'consumer.built',
  'axe-every-page.browser',
  'stops.browser',
  'publication.built',
  'tasks.browser',
  'reading.browser',
  'sheets.browser',
  'last-good-output.built',
  'twin.built',
  'live.browser',
  'sheets.export',
  'demo.export',
  'downloads.export',
  'command.export',
  'servers.export',
  'extract.export',
];

const place = ({ moduleId }: TestSpecification): number => {
  const found = longest.indexOf(basename(moduleId, '.test.ts'));
  return found < 0 ? longest.length : found;
};

/**
 * Starts the longest files of each project first, so that no worker runs one alone while the others have nothing left to
 * do. Projects stay one after the other: a worker that goes from one to the next is begun anew.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = Map.groupBy(sorted, ({ project }) => project.name).values();
    return [...projects].flatMap((same) => same.sort((a, b) => place(a) - place(b)));
  }
}
