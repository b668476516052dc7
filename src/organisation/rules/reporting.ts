import { quote } from '../schema-messages.ts';
import { found, type Rule, when } from './rule.ts';

const mailAddress = /^[^\s@<>?&#%"]+@[^\s@<>?&#%"]+\.[^\s@<>?&#%".]+$/;
const ofPages = ['number', 'title', 'state', 'address'];
const ofDocuments = ['number', 'title', 'version', 'state', 'section', 'address'];

/** Where readers report problems and propose changes: an address that leads somewhere, with places that mean something. */
export const reporting: Rule = ({ site }) => [
  ...objections('reportProblem', site.reportProblem, ofPages, 'reports'),
  ...objections('proposeChange', site.proposeChange ?? '', ofDocuments, 'proposals'),
];

function objections(field: string, written: string, known: readonly string[], noun: string) {
  const path = `site.${field}`;
  const places = [...written.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
  const strange = places.filter((name) => !known.includes(name));
  const form = URL.parse(written.replace(/\{[^{}]*\}/g, ''));
  const leads = written === '' || mailAddress.test(written) || form?.protocol === 'https:';
  const all = known.map((name) => `{${name}}`);
  return [
    ...when(
      !leads,
      found(
        'bad-report-address',
        path,
        `${quote(written)} is neither a mail address nor an https address.`,
        'Write for example "manual@company.example" or "https://tracker.example/new?title={number}%20{title}".',
      ),
    ),
    ...strange.map((name) =>
      found(
        'unknown-placeholder',
        path,
        `${quote(`{${name}}`)} means nothing in the address for ${noun}.`,
        `Use ${all.slice(0, -1).join(', ')} and ${all.at(-1)}.`,
      ),
    ),
  ];
}
