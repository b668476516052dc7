/**
 * Takes verdicts of a reader into the audit: `node test/answer-review/renew.ts 2018 verdicts.csv …`, each file with the columns
 * point, document, anchor, verdict, reason. Rows not named keep their verdict only while their text is the same.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { compareNumbers, editionNamed } from '../../src/standard/index.ts';
import { columns, demoIn, fileOf, fingerprintOf, savedAnswers, textAt } from './answers.ts';
import { type Row, readCsv, writeCsv } from './csv.ts';

const [year = '', ...files] = process.argv.slice(2);
const edition = editionNamed(year);
if (!edition) throw new Error(`"${year}" is not an edition: name it before the files.`);
const manual = await demoIn(edition);
const rows = new Map<string, Row>(savedAnswers(edition).map((row) => [row['point'] ?? '', row]));
for (const path of files)
  for (const row of readCsv(readFileSync(path, 'utf8'))) {
    const { point = '', document = '', anchor = '' } = row;
    const text = textAt(manual, point, document, anchor);
    if (text === undefined) console.error(`${path}: ${point} is not answered at ${document}#${anchor}.`);
    else rows.set(point, { ...row, hash: fingerprintOf(point, text), text });
  }
const sorted = [...rows.values()].sort((a, b) => compareNumbers(a['point'] ?? '', b['point'] ?? ''));
writeFileSync(fileOf(edition), writeCsv(columns, sorted));
console.log(`${sorted.length} points in ${fileOf(edition)}`);
