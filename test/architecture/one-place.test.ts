import { expect, test } from 'vitest';
import { codeLines, sourcesUnder } from './sources.ts';

/** Questions that many ask and one place answers, with how they would be asked elsewhere. */
const asked: Readonly<Record<string, RegExp>> = {
  'src/organisation/service-status.ts': /[!=]== 'retired'/,
  // Whether a path leads out of a folder is asked otherwise on Windows, where drives are.
  'src/diagnostics/file-path.ts': /startsWith\(['"`]\.\.['"`$]|\bsep\b/,
  // What a fact knows of its place is not read out of its address again.
  'src/manual/model/urls.ts': /split\('#'\)\[1\]|fragment\] = \w+\.split/,
  // Whether a file is whole after a crash.
  'src/build/write-whole.ts': /\b(?:fsync|renameSync)/,
};

test.each(Object.entries(asked))('%s alone answers what it is there for', (place, question) => {
  const found = sourcesUnder('src').filter(({ text }) =>
    codeLines(text).some((line) => question.test(line.text)),
  );
  expect(found.map(({ path }) => path)).toEqual([place]);
});
