import { z } from 'zod';
import { documentTypes } from '../../organisation/document-types.ts';
import { editions, yearOf } from '../../standard/index.ts';
import { type StyleCheck, styleChecks } from '../style/style-check.ts';

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const words = z.string().regex(/\S/);
const years = Object.values(editions).map(({ edition }) => yearOf(edition));

/**
 * The front matter of a document. A template has no version, approval or date: those belong to the organisation.
 * Clause numbers are text (`'8.1'`), since YAML would read 4.10 as the number 4.1.
 */
export const frontMatterSchema = z.strictObject({
  id: id.describe('Stable key, without a clause number; references, overrides and approvals use it.'),
  title: words.describe('What the document is called; may hold {org.…} and {item.…}.'),
  titles: z
    .partialRecord(z.enum(years), words)
    .default({})
    .describe(
      "What it is called in manuals of another edition, by edition: { '2018': Letter of the SMS manager }.",
    ),
  type: z.enum(documentTypes).describe('One of the closed set of document types.'),
  edition: z.string().optional().describe('The edition that bare clause numbers in this file belong to.'),
  clauses: z
    .array(z.string())
    .min(1)
    .describe('The clauses whose requirements the document may answer; the first gives its number.'),
  owner: z.string().describe('Role that keeps the document right.'),
  approver: z
    .string()
    .optional()
    .describe('Role that approves it; the organisation decides by type when absent.'),
  review: z
    .string()
    .optional()
    .describe(
      'Field of the config that says how often it is reviewed, such as plan.reviewInterval; its type decides when absent.',
    ),
  classification: z.string().optional().describe('Classification level; the organisation has a default.'),
  audience: z
    .array(z.string())
    .default([])
    .describe('Audiences of the config that get it whatever its classification, by id.'),
  records: z.array(z.string()).default([]).describe('Records that work by this document leaves.'),
  aliases: z.array(z.string()).default([]).describe('Other words that people search for.'),
  number: words.optional().describe('Document number, where the numbering scheme should not decide.'),
  slug: id.optional().describe('Last part of the address; the id when absent.'),
  formerSlugs: z.array(id).default([]).describe('Addresses it had before; they redirect.'),
  formerIds: z.array(id).default([]).describe('Ids it had before; its approvals are found under them.'),
  consent: z
    .array(z.string())
    .default([])
    .describe(
      "Whose consent it needs to be in force: customers, suppliers or groups; '2011:customers' in that edition alone.",
    ),
  each: z.string().optional().describe('List of the organisation: one document is made for each item.'),
  order: z.number().default(100).describe('Place among the documents of a clause; small numbers come first.'),
  style: z
    .partialRecord(z.enum(Object.keys(styleChecks) as StyleCheck[]), words)
    .default({})
    .describe(
      "Checks of style that are not for this document, each with the reason: { vague-phrase: 'It quotes a contract' }.",
    ),
  lengthReason: z
    .string()
    .optional()
    .describe('Why the document is longer or shorter than its type usually is.'),
});

/** The front matter of a document, its defaults filled in. */
export type FrontMatter = z.output<typeof frontMatterSchema>;

/** The names of all fields that may stand in front matter. */
export const frontMatterFields: readonly string[] = Object.keys(frontMatterSchema.shape);
