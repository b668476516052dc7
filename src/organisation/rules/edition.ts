import { editions } from '../../standard/index.ts';
import { editionOf } from '../processes.ts';
import { found, type Rule, when } from './rule.ts';

/** An organisation that follows a superseded edition because it never chose one. */
export const edition: Rule = (organisation, decisions) =>
  when(
    editions[editionOf(organisation)].supersededBy !== undefined &&
      decisions.some(({ path, decided }) => path === 'edition' && !decided),
    found(
      'undecided-edition',
      'edition',
      'No edition is chosen, so the manual follows that of 2011. It was superseded in 2018, and no accredited certificate has been issued to it since September 2021.',
      "Write edition: '2018', or edition: '2011' if you mean the older one.",
    ),
  );
