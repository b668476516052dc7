import { parseArgs } from 'node:util';
import { compare, round } from './compare.ts';
import { benchManual } from './manuals.ts';
import { calibration } from './timed.ts';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    documents: { type: 'string', default: '1000' },
  },
});

const unit = calibration();
const result: Record<string, unknown> = { node: process.version, calibrationSeconds: round(unit) };
const sizes = { demo: 0, large: Number(options.documents) };
for (const [name, count] of Object.entries(sizes)) {
  if (name === 'large' && count === 0) continue;
  const manual = await benchManual(count);
  try {
    const runs = Number(options.runs);
    result[name] = await compare(manual.root, name === 'large' ? Math.max(1, runs - 1) : runs, unit);
  } finally {
    await manual.remove();
  }
}
console.log(JSON.stringify(result, null, 2));
