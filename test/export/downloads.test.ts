import { expect, test } from 'vitest';
import type { LoadedManual } from '../../src/build/load-manual.ts';
import { findDownloads } from '../../src/cli/downloads.ts';

const manual = {
  organisation: { site: { downloads: ['../secret'] } },
  made: { manual: { documentsOn: null, documents: [] } },
  locate: () => ({ file: 'content/organisation.yaml', line: 3, column: 15 }),
} as unknown as LoadedManual;

test('an extract for an audience offers no export of the house, whatever the config names', () => {
  expect(findDownloads('/none', manual, 'customer:marlowend')).toEqual({ downloads: [], problems: [] });
});
