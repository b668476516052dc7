import { quote } from '../schema-messages.ts';
import { found, type Rule } from './rule.ts';

/** Web addresses that a reader could not follow; `site.url` has a rule of its own. */
export const addresses: Rule = (_, decisions) =>
  decisions
    .filter(({ path, value, field }) => field?.kind === 'url' && value !== '' && path !== 'site.url')
    .filter(({ value }) => !/^https?:$/.test(URL.parse(String(value))?.protocol ?? ''))
    .map(({ path, value }) =>
      found(
        'not-a-web-address',
        path,
        `${quote(value)} is not a web address, and is shown without a link.`,
        'Write it in full, for example "https://tickets.example".',
      ),
    );
