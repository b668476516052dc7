// Loaded into each measured process: notes the most memory it held, in kilobytes, when it ends.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const report = process.env.CLAUSEBOOK_PEAK;
if (report && isMainThread) {
  process.on('exit', () => appendFileSync(report, `${process.resourceUsage().maxRSS}\n`));
}
