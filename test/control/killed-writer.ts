import { join } from 'node:path';
import { writeActs } from '../../src/cli/control/store.ts';
import { withFault } from './fault-injection.ts';
import { newActs } from './new-acts.ts';

// Writes acts under a root, and kills itself at the change with the given number.
const [root = '', number = '1'] = process.argv.slice(2);
const instead = () => process.kill(process.pid, 'SIGKILL');
withFault(Number(number), { instead, partly: true, ends: true }, () => {
  writeActs(root, newActs(root), (_, file) =>
    console.log(file.slice(join(root, 'content/approvals/').length)),
  );
});
