// Prints `passed failed` from the JSON report of Vitest. A file that failed before its first test counts as
// one failure, and so does a run that failed as a whole or wrote no report.
import { existsSync, readFileSync } from 'node:fs';

const [report, outcome] = process.argv.slice(2);
let passed = 0;
let failed = 0;
if (existsSync(report)) {
  for (const file of JSON.parse(readFileSync(report, 'utf8')).testResults) {
    const count = (status) => file.assertionResults.filter((test) => test.status === status).length;
    passed += count('passed');
    failed += count('failed');
    if (file.status === 'failed' && count('failed') === 0) failed += 1;
  }
}
if (outcome !== '0' && failed === 0) failed = 1;
console.log(passed, failed);
