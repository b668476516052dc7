// Loaded into each measured process: notes when it ends, the most memory it held in kilobytes and
// the time it kept processors busy in microseconds.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const report = process.env.CLAUSEBOOK_PEAK;
if (report && isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    appendFileSync(report, `${maxRSS} ${userCPUTime + systemCPUTime}\n`);
  });
}
