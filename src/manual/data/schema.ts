import { z } from 'zod';
import { documentTypes } from '../../organisation/document-types.ts';
import { questionKinds, questionSteps } from '../../organisation/index.ts';
import { allEditions } from '../../standard/index.ts';
import { controlStates } from '../control/state.ts';

/** Version of the shape of `data/manual.json`; it grows by one with every change that could break a reader. */
export const dataSchema = 2;

const text = (meaning: string) => z.string().describe(meaning);
const count = (meaning: string) => z.int().min(0).describe(meaning);
const ids = (meaning: string) => z.array(z.string()).describe(meaning);
const url = text('Path from the root of the site, without a leading slash; an anchor may follow');
const date = (meaning: string) => z.iso.date().nullable().describe(meaning);
const basis = (act: string) =>
  z
    .string()
    .nullable()
    .describe(`Where ${act} itself can be seen: minutes, a ticket; \`null\` where nothing is said`);
const withdrawal = z.object({
  from: text('First day out of force, ISO 8601'),
  reason: text('Why'),
  successor: z
    .string()
    .nullable()
    .describe('Id of the document that takes its place; `null` where none does'),
});
const edition = z.enum(allEditions).describe('Edition, named with its standard');

const answer = z.object({
  document: text('Id of the document that answers'),
  url: url.describe('Path to the passage'),
  text: text('The passage in plain words; personal and confidential values are replaced by a word'),
});

const requirement = z.object({
  id: text('Number of the point, `8.1-3`'),
  text: text('What is asked, in this program’s own words'),
  kind: text('What kind of thing it asks for: `document`, `procedure`, `review` …'),
  scored: z
    .boolean()
    .describe('False for permissions and notes: nothing has to be answered, and the point does not count'),
  status: z
    .enum(['in-force', 'drafted', 'content-missing', 'gap'])
    .describe(
      'Whether a text in force answers it, only a draft does, an answer rests on something that nobody has entered, or nothing answers; where `scored` is false it says that alone, and counts neither as answered nor as a gap',
    ),
  missing: ids('Paths of what its answers rest on and the organisation has not entered: `suppliers`'),
  answeredBy: z.array(answer).describe('Every passage that answers it'),
  leftOut: z
    .array(
      z.object({
        name: text('What would answer it: number and title of a document, with the section where it is one'),
        reason: text('Why the organisation does without it'),
        approver: text(
          'Id of the role that approved that; empty of a section, which is approved with its document',
        ),
      }),
    )
    .optional()
    .describe('What would answer it and is left out; absent where there is none, or something answers it'),
});

const clause = z.object({
  number: text('Number in the standard'),
  title: text('Title in the standard'),
  parent: z.string().nullable().describe('Number of the clause above; `null` for a section'),
  leaf: z.boolean().describe('True where no clause stands under it'),
  url,
  documents: ids('Ids of the documents that list the clause or one under it'),
  records: ids('Ids of its records'),
  requirements: z.array(requirement).describe('The points of a leaf clause'),
  other: z
    .array(
      z.object({
        edition,
        clauses: z
          .array(
            z.object({
              number: text('Number there'),
              weight: z.enum(['main', 'part']).describe('Whether most of the matter stands there'),
            }),
          )
          .describe('Its clauses there'),
      }),
    )
    .describe('Where the matter stands in other editions'),
});

const document = z.object({
  id: text('Key of the document; one made for an item reads `id.item`'),
  number: text('Number that people see'),
  title: text('Title'),
  type: z.enum(documentTypes).describe('Type of document'),
  language: text('BCP 47 tag'),
  slug: text('Its folder under `documents/`'),
  url,
  clauses: ids('Numbers of its clauses in the manual’s edition'),
  owner: text('Id of the role that owns it'),
  approver: text('Id of the role that approves it'),
  classification: text('Id of the classification'),
  version: z.string().nullable().describe('`null` until an approval gives one'),
  status: z.enum(controlStates).describe('State of control'),
  answersChanged: z
    .boolean()
    .describe('Whether the text holds, but answers other points of the standard than when it was approved'),
  approvedOn: date('Day on which that version was approved; `null` until one was'),
  inForceFrom: date('First day of its force; `null` while there is none'),
  awaiting: z.array(z.string()).describe('Names of the parties whose consent is missing'),
  withdrawal: withdrawal.nullable().describe('How it went out of force; `null` of a document that has not'),
  withdrawalAhead: withdrawal
    .nullable()
    .describe('How it will go out of force on a day that has not come; `null` where nobody has said so'),
  nextReview: date('When it is to be reviewed; `null` until an approval sets it'),
  fingerprint: text('SHA-256 of what an approval of its text binds (format 1)'),
  versions: z
    .array(
      z.object({
        version: text('Version'),
        state: z
          .enum(['in-force', 'scheduled', 'awaiting-agreement', 'superseded', 'revoked', 'withdrawn'])
          .describe('State of the version'),
        size: z.enum(['first', 'major', 'minor']).describe('How large the step from the version before was'),
        approvedOn: text('Day of the approval, ISO 8601'),
        from: text('First day on which it may be in force, as its approval says, ISO 8601'),
        basis: basis('the approval'),
        agreed: z
          .array(
            z.object({
              party: text('Place of the party in the organisation, `customers.marlowend`'),
              name: text('Its name'),
              on: text('Day, ISO 8601'),
              basis: basis('the consent'),
            }),
          )
          .describe('Parties whose consent was needed and given'),
        awaiting: z.array(z.string()).describe('Names of the parties whose consent is missing'),
        inForceFrom: date('First day of its force; `null` while consent is missing'),
        againFrom: date(
          'First day on which it was in force again, because a later version was revoked; `null` where that never was',
        ),
        endedOn: date('First day on which it was superseded, revoked or withdrawn; `null` before that'),
        endReason: z
          .string()
          .nullable()
          .describe('Why it was revoked or withdrawn; `null` where it was neither'),
        endRole: z
          .string()
          .nullable()
          .describe('Id of the role that revoked or withdrew it; `null` where nobody did'),
        endBasis: basis('the revocation or withdrawal'),
        reviews: z
          .array(
            z.object({
              on: text('Day, ISO 8601'),
              role: text('Id of the role'),
              summary: text('What was found; empty where nothing is said'),
              basis: basis('the review'),
            }),
          )
          .describe('When it was read again without change'),
        disposedOn: date('Day on which its text was disposed of; `null` while it is kept'),
        disposedRole: z
          .string()
          .nullable()
          .describe('Id of the role that disposed of it; `null` while it is kept, or where nobody noted it'),
        url: url.nullable().describe('Path to the page that shows its text; `null` where there is none'),
        changes: z
          .object({ since: text('The version before'), url: url.describe('Path to the page') })
          .nullable()
          .describe('Page that shows what changed since the version before; `null` where there is none'),
        role: text('Id of the role that approved'),
        signedWith: z
          .string()
          .nullable()
          .describe(
            'Fingerprint of the key that its approval is signed with, which nobody has checked; `null` where it is unsigned',
          ),
        summary: text('What changed'),
        fingerprint: text('SHA-256 of the text, to which its approval is bound'),
      }),
    )
    .describe('Approved versions, the first one first'),
  carriedOver: z
    .array(
      z.object({
        version: text('Version'),
        on: text('Day of its approval, ISO 8601'),
        role: text('Id of the role under which it was entered'),
        summary: z.string().describe('What it was; empty where nothing is said'),
        file: z
          .object({ name: text('Name'), sha256: text('SHA-256') })
          .nullable()
          .describe('The file of that time; `null` where none was given'),
      }),
    )
    .describe('Versions from before Clausebook, the first one first'),
  source: z.enum(['template', 'override', 'own']).describe('Whose file it comes from'),
  records: ids('Ids of the records it makes'),
  words: count('Length in words'),
});

const record = z.object({
  id: text('Id'),
  title: text('Title'),
  clauses: ids('Numbers of its clauses'),
  owner: text('Id of the role that owns it'),
  location: text('Name of the tool that holds it'),
  retention: text('ISO 8601 duration from the closing of the record'),
  documents: ids('Ids of the documents that make or use it'),
  url,
});

const duty = z.object({
  kind: z
    .enum(['owns', 'approves', 'does', 'answers', 'consulted', 'informed', 'entered'])
    .describe('Kind of duty'),
  document: text('Id of the document it comes from'),
  url: url.describe('Path to the place'),
  as: z
    .string()
    .nullable()
    .describe('Id of the class of roles that has it; `null` where it is the role’s own'),
  of: z.array(z.string()).describe('Names of the services, processes or units that it is limited to'),
  every: text('How often, in words; empty where nobody says'),
  within: text('By when, in words; empty where nobody says'),
  records: ids('Ids of the records that it leaves'),
  text: text('Title of the document, or the step; personal and confidential values are replaced by a word'),
});

const membership = z.object({
  role: text('Id of the role'),
  of: z.array(z.string()).describe('Names of the services, processes or units for which it belongs'),
});

const role = z.object({
  id: text('Id'),
  title: text('Title'),
  holder: text('Who holds it; empty where nobody is named, and of a class'),
  isClass: z.boolean().describe('Whether it is a class of roles, which has members and no holder'),
  members: z.array(membership).describe('The roles that belong to it'),
  belongsTo: z.array(membership).describe('The classes that it belongs to'),
  merged: ids('Ids of the roles that are merged into it'),
  responsibleFor: z.array(duty).describe('Duties gathered from all documents'),
  url,
});

const step = z.object({
  document: text('Id of the document'),
  kind: z.enum(['step', 'duty']).describe('A step of a table, or a duty that a passage states'),
  number: count('')
    .nullable()
    .describe('Number of the step within its table; `null` for a duty that a passage states'),
  heading: text('Heading it stands under; empty before the first'),
  url: url.describe('Path to the heading it stands under, or to the passage of a duty'),
  text: text('What is done; personal and confidential values are replaced by a word'),
  responsible: ids('Ids of the roles that do it'),
  accountable: ids('Ids of the roles that answer for it; none where nobody said'),
  consulted: ids('Ids of the roles that are asked before'),
  informed: ids('Ids of the roles that are told after'),
  every: text('How often, in words; empty where nobody says'),
  within: text('By when, in words; empty where nobody says'),
  records: ids('Ids of the records it leaves or adds to'),
});

const review = z.object({
  kind: text(
    '`document` for the review of a document, `duty` for a duty that a text states, else the key of a recurring review: `internalAudit`',
  ),
  document: z.string().nullable().describe('Id of the document that is reviewed; `null` for the others'),
  subject: text(
    'Name of the supplier or customer it is about, or the words of a duty; empty where there is only one such review',
  ),
  url: text('Path to the document or to the passage of a duty; empty for a recurring review'),
  owner: text('Id of the role that answers for it'),
  interval: text('ISO 8601 duration; other words where the text of a duty says it in such'),
  intervalFrom: text('Field of the organisation that says it; empty where none does'),
  lastReview: date('When it was last held; `null` where only the record tells'),
  nextReview: date('When it is due; `null` where only the record tells'),
  record: z.string().nullable().describe('Id of the record that shows it was held, the first of `records`'),
  records: ids('Ids of the records that show it was held'),
  documents: ids(
    'Ids of the documents that state the interval; of a duty, all that state it, each with its own values',
  ),
});

const service = z.object({
  id: text('Id'),
  name: text('Name'),
  description: text('What it is'),
  owner: text('Id of the role that owns it; empty where nobody is named'),
  status: text('Where it stands in its life'),
  criticality: text('Name of its criticality'),
  hours: text('Service hours'),
  maintenanceWindow: text('Its time for maintenance, or the common one'),
  customers: ids('Names of its customers'),
  availability: z.number().nullable().describe('Target in percent a month'),
  rto: z.string().nullable().describe('Restored within; ISO 8601 duration'),
  rpo: z.string().nullable().describe('Data lost at most; ISO 8601 duration'),
  agreements: ids('Ids of the agreements made for it'),
});

const supplier = z.object({
  id: text('Id'),
  name: text('Name'),
  kind: text('External, internal group or customer'),
  delivers: text('What it delivers'),
  manager: text('Id of the role that manages it'),
  services: ids('Names of the services it supports'),
  reviewInterval: z.string().nullable().describe('ISO 8601 duration between reviews of its performance'),
  contractEnd: date('When the contract ends'),
  agreements: ids('Ids of the agreements made for it'),
});

const obligation = z.object({
  id: text('Id'),
  title: text('What binds the services'),
  kind: text('Law, regulation, contract, standard or a rule of one’s own'),
  source: text('Who issued it, or the contract it stands in'),
  duty: text('What it demands of the services'),
  services: ids('Names of the services it applies to; empty for all'),
  owner: text('Id of the role that watches it'),
  reviewInterval: text('ISO 8601 duration between reviews of compliance'),
  documents: ids('Ids of the documents that state it'),
});

const change = z.object({
  day: text('Day, ISO 8601'),
  kind: z.enum(['in-force', 'revoked', 'withdrawn']).describe('What happened'),
  document: text('Id of the document'),
  number: text('Number of the document; empty where only its acts are left'),
  title: text('Title of the document'),
  url: text('Path of the document; empty where readers don’t get it'),
  version: text('Version it happened to'),
  size: z
    .enum(['first', 'major', 'minor'])
    .nullable()
    .describe('How large the step from the version before was; `null` for what went'),
  summary: text('What changed, or why it was revoked or withdrawn'),
  other: z
    .string()
    .nullable()
    .describe('The version in whose place it came; of a revoked one the version that holds again'),
  successor: z.string().nullable().describe('Id of the document that takes the place of a withdrawn one'),
  role: text('Id of the role that decided it'),
  text: url.nullable().describe('Path to the text of the version; `null` where there is none'),
  changes: url
    .nullable()
    .describe(
      'Path to the page that shows what changed since the version before; `null` where there is none',
    ),
});

const decision = z.object({
  path: text('Path of the value; items of lists by their id'),
  value: z.unknown().describe('The value as it was written'),
  printed: z
    .string()
    .nullable()
    .describe('The value as documents print it, `every 6 months`; `null` where that is how it was written'),
  decided: z.boolean().describe('True when the organisation wrote it, false when it is a default'),
  usedIn: ids('Ids of the documents that speak from it'),
  acceptedIn: ids('Of these, ids of the documents whose approval accepted it as a default'),
  ask: z
    .object({
      step: z.enum(questionSteps).describe('Step in which it is asked'),
      kind: z.enum(questionKinds).describe('What the answer is about'),
    })
    .nullable()
    .describe('Whether it is among what an organisation is asked before the manual is its own'),
});

const waiver = z.object({
  id: text('Id of the waiver; one that is about several things stands here once for each'),
  code: text('Code of the reason against a release that it lets pass'),
  about: z.enum(['point', 'document', 'field', 'role', 'record']).describe('What kind of thing it is about'),
  subject: text('Number of a point, id of a document, role or record, or path of a value'),
  url: text('Path to its page; empty where it has none'),
  value: text(
    'What stood there when it was waived; values that the manual shows nowhere are replaced by a word',
  ),
  reason: text('Why it may pass'),
  approver: text('Id of the role that approved the waiver'),
  until: text('Last day, ISO 8601'),
  state: z
    .enum(['active', 'over', 'changed', 'unused'])
    .describe('Whether it lets pass, or lapsed by its day or by its value, or is not needed'),
});

const problem = z.object({
  code: text('What kind of problem it is; it never changes its meaning'),
  file: text('File, relative to the manual’s folder'),
  line: count('Line, from 1; 0 for the whole file'),
  column: count('Column, from 1; 0 for the whole line'),
  severity: z.enum(['error', 'warning']).describe('An error keeps a manual from being built'),
  message: text('What is wrong'),
  hint: text('What to do'),
});

const missing = z.object({
  path: text('Where it would stand in the config: `suppliers`, `services.mail.workload`'),
  description: text('What the schema of the config says of it'),
  item: text('Name of the item that it belongs to; empty for the organisation’s own'),
  points: ids('Numbers of the points whose answers wait for it'),
  documents: ids(
    'Ids of the documents in which they stand; of none where only drafts do that readers do not get',
  ),
});

const coverage = z.object({
  points: count('All points, permissions and notes among them'),
  answered: count('Points that are answered, with all that the answers rest on, in force or not'),
  inForce: count('Points that a text in force answers, with all that the answers rest on'),
  drafted: count('Points that only drafts answer'),
  missing: count('Points whose answer rests on something that nobody has entered'),
  gaps: count('Points that have to be answered and that nothing answers, not even a draft'),
  total: count('Points that have to be answered'),
  notScored: count('Permissions and notes'),
  percent: z.number().min(0).max(100).nullable().describe('Answered of the total; `null` where it is 0'),
  approved: count('Answered points whose answers all stand in approved documents'),
});

const totals = z.object({
  coverage: coverage.describe('Coverage of the whole manual'),
  sections: z
    .array(coverage.extend({ number: text('Number of the section'), title: text('Title of the section') }))
    .describe('Coverage of each section'),
  documents: z
    .object({
      all: count('All'),
      approved: count('In force'),
      drafts: count('Not in force, whatever their state'),
      states: z
        .record(z.enum(controlStates), z.int().nonnegative())
        .describe('How many are in each state; the states add up to all'),
    })
    .describe('Documents by state'),
  decisions: z
    .object({
      all: count('All'),
      decided: count('Decided'),
      defaults: count('Still defaults'),
      accepted: count('Defaults that each text which speaks from them was approved with'),
    })
    .describe('Values by state'),
  records: count('Kinds of record'),
  roles: z
    .object({
      all: count('All'),
      classes: count('Classes of roles, which have no holder'),
      held: count('With a holder'),
    })
    .describe('Roles'),
  services: count('Services'),
  suppliers: count('Suppliers'),
  obligations: count('Obligations'),
});

/** The shape of `data/manual.json`: the one source of its types, its JSON Schema and its reference. */
const manualDataSchema = z.object({
  $schema: text('Where the JSON Schema of this file stands, from this file'),
  schema: z.literal(dataSchema).describe('Version of this shape'),
  generator: z.object({ name: text('Program'), version: text('Its version') }).describe('What made the file'),
  standard: z
    .object({ name: text('Standard and edition'), edition })
    .describe('The standard that the manual follows'),
  organisation: z.object({ name: text('Name of the organisation') }).describe('Whose manual it is'),
  totals: totals.describe('How much there is, and how much of it is done'),
  clauses: z.array(clause).describe('All clauses of the edition, in order'),
  documents: z.array(document).describe('The document register'),
  records: z.array(record).describe('The record register'),
  roles: z.array(role).describe('The role register; deputies and contacts are personal and stay out'),
  steps: z
    .array(step)
    .describe('Who does what: every step and every duty of every document, the RACI matrix'),
  reviews: z
    .array(review)
    .describe('What comes back: recurring reviews, then duties, then reviews of documents'),
  services: z.array(service).describe('The service register'),
  suppliers: z
    .array(supplier)
    .describe('The supplier register; contacts, contracts and charges are left out'),
  obligations: z.array(obligation).describe('The register of obligations'),
  changes: z.array(change).describe('What came into force or went, the newest first'),
  decisions: z.array(decision).describe('Every value of the organisation but personal and confidential ones'),
  missing: z.array(missing).describe('What answers rest on and the organisation has not entered'),
  waivers: z
    .array(waiver)
    .describe(
      'What a release may lack, or hold though values contradict each other, by whose word and until when',
    ),
  problems: z.array(problem).describe('Warnings found while the manual was made'),
});

/** The content of `data/manual.json`. */
export type ManualData = z.input<typeof manualDataSchema>;

/** JSON Schema (2020-12) of `data/manual.json`. Unknown fields are allowed: new ones come without a new version. */
export const manualJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(manualDataSchema, { io: 'input' }),
  title: `Clausebook manual data, schema ${dataSchema}`,
});
