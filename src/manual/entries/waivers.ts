import type {
  ClauseEntry,
  DecisionEntry,
  DocumentEntry,
  Manual,
  RecordEntry,
  RoleEntry,
  WaiverEntry,
} from '../model/manual.ts';
import { memoise } from '../model/memoise.ts';
import { requirementPath } from '../model/urls.ts';
import type { SubjectKind } from '../release/kinds.ts';
import { aboutOf } from '../release/reasons/index.ts';
import type { WaiverLine } from '../release/waivers.ts';

/** What readers see of a manual, to say what waivers are about. */
interface Shown {
  clauses: readonly ClauseEntry[];
  documents: readonly DocumentEntry[];
  records: readonly RecordEntry[];
  roles: readonly RoleEntry[];
  decisions: readonly DecisionEntry[];
}

/** Every waiver, thing by thing. `withheld` stands for values that readers see nowhere else either. */
export function waiverEntries(lines: readonly WaiverLine[], shown: Shown, withheld: string): WaiverEntry[] {
  const homeOf = homes(shown);
  const values = new Set(shown.decisions.map(({ path }) => path));
  // Of a document that readers do not get nothing shows but what it is called.
  const documents = new Set(shown.documents.map(({ key }) => key));
  return lines.map(({ waiver: { id, code, reason, approver, until }, subject, value, state }) => {
    const about = aboutOf(code);
    const isShown = about === 'field' ? values.has(subject) : about !== 'document' || documents.has(subject);
    return {
      id,
      code,
      about,
      subject,
      ...(homeOf[about].get(subject) ?? { name: subject, url: '' }),
      value: isShown ? value : withheld,
      reason,
      approver,
      until,
      state,
    };
  });
}

type Homes = Record<SubjectKind, ReadonlyMap<string, Pick<WaiverEntry, 'name' | 'url'>>>;

const homes = ({ clauses, documents, records, roles }: Shown): Homes => ({
  point: new Map(
    clauses.flatMap(({ number, requirements }) =>
      requirements.map(({ id }) => [id, { name: id, url: requirementPath(number, id) }] as const),
    ),
  ),
  document: new Map(
    documents.map(({ key, number, title, url }) => [key, { name: `${number} ${title}`, url }]),
  ),
  field: new Map(),
  role: new Map(roles.map(({ id, title, url }) => [id, { name: title, url }])),
  record: new Map(records.map(({ id, title, url }) => [id, { name: title, url }])),
});

const bySubject = memoise(({ waivers }: Pick<Manual, 'waivers'>) =>
  Map.groupBy(
    waivers.filter(({ state }) => state === 'active'),
    ({ about, subject }) => `${about} ${subject}`,
  ),
);

/** What is waived of a point, document, role or record. */
export const activeWaivers = (
  manual: Pick<Manual, 'waivers'>,
  about: SubjectKind,
  subject: string,
): readonly WaiverEntry[] => bySubject(manual).get(`${about} ${subject}`) ?? [];
