import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes, which their size doesn't tell; the first two need nothing of each other. */
const longest = [
  'axe-every-page.browser',
  'last-good-output.built',
  'site.built',
  'axe-page-types.browser',
  'twin.built',
  'reading.browser',
  'consumer.built',
  'live.browser',
];

const place = ({ moduleId }: TestSpecification): number => {
  const found = longest.indexOf(basename(moduleId, '.test.ts'));
  return found < 0 ? longest.length : found;
};

/** Starts the longest files first, so that no worker runs one alone while the others have nothing left to do. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
