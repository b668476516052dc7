import { parseArgs } from 'node:util';
import { withApprovals } from './approvals.ts';
import { compare, round } from './compare.ts';
import { exportsOf } from './exports.ts';
import { lookAtPages } from './lighthouse/look-at-pages.ts';
import { live } from './live.ts';
import { benchManual } from './manuals.ts';
import { calibration } from './timed.ts';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    documents: { type: 'string', default: '1000,3000' },
    approvals: { type: 'string', default: '1000' },
    versions: { type: 'string', default: '5' },
    changes: { type: 'string', default: '20' },
    exports: { type: 'string', default: '0,1000' },
    lighthouse: { type: 'string', default: '3' },
  },
});

const unit = calibration();
const result: Record<string, unknown> = { node: process.version, calibrationSeconds: round(unit) };
const runs = Number(options.runs);
// `--runs 0` leaves the builds out.
const sizes = runs > 0 ? [0, ...options.documents.split(',').map(Number).filter(Boolean)] : [];
for (const count of sizes) {
  const manual = await benchManual(count);
  try {
    if (count === 0 && Number(options.changes) > 0)
      result['live'] = await live(manual, Number(options.changes));
    result[count === 0 ? 'demo' : `documents${count}`] = await compare(
      manual.root,
      count === 0 ? runs : Math.max(1, runs - 1),
      unit,
    );
  } finally {
    await manual.remove();
  }
}
const approvals = Number(options.approvals);
if (approvals > 0)
  result['approvals'] = await withApprovals(approvals, Number(options.versions), Math.max(1, runs - 1));
// The demo and manuals of so many documents as PDF; `--exports ''` leaves them out.
for (const count of options.exports.split(',').filter(Boolean).map(Number))
  result[`pdf${count || 'Demo'}`] = await exportsOf(count, count === 0 ? Math.max(1, runs) : 1);
if (Number(options.lighthouse) > 0) result['lighthouse'] = await lookAtPages(Number(options.lighthouse));
console.log(JSON.stringify(result, null, 2));
