import { quote } from '../schema-messages.ts';
import { found, type Rule, when } from './rule.ts';

const path = 'site.reportProblem';
const mailAddress = /^[^\s@<>?&#%"]+@[^\s@<>?&#%"]+\.[^\s@<>?&#%".]+$/;
const known = ['number', 'title', 'state', 'address'];

/** Where readers report problems: an address that leads somewhere, with places that mean something. */
export const reporting: Rule = ({ site: { reportProblem } }) => {
  const places = [...reportProblem.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
  const strange = places.filter((name) => !known.includes(name));
  const tracker = URL.parse(reportProblem.replace(/\{[^{}]*\}/g, ''));
  const leads = reportProblem === '' || mailAddress.test(reportProblem) || tracker?.protocol === 'https:';
  return [
    ...when(
      !leads,
      found(
        'bad-report-address',
        path,
        `${quote(reportProblem)} is neither a mail address nor an https address.`,
        'Write for example "manual@company.example" or "https://tracker.example/new?title={number}%20{title}".',
      ),
    ),
    ...strange.map((name) =>
      found(
        'unknown-placeholder',
        path,
        `${quote(`{${name}}`)} means nothing in the address for reports.`,
        'Use {number}, {title}, {state} and {address}.',
      ),
    ),
  ];
};
