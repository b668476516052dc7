import { z } from 'zod';
import { allEditions } from '../../../standard/index.ts';

/** What somebody did about a document. Each is one file, written once and never edited. */
export const actKinds = ['approved', 'agreed', 'reviewed', 'revoked', 'withdrawn', 'carried-over'] as const;
/** Kind of act. */
export type ActKind = (typeof actKinds)[number];

const words = z.string().regex(/\S/, 'is empty');
const day = z.iso.date('is no day of the form 2026-03-31');
const version = z.string().regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/, 'is no version of the form 2.1');
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 of 64 hexadecimal digits');

/** A party outside whose consent a document needs, by its place in the organisation: `customers.marlowend`. */
const party = z.strictObject({
  party: z.string().regex(/^(?:customers|suppliers)\.\S+$/, 'is neither customers.… nor suppliers.…'),
  name: words,
});

/** How a name was checked on the day of the act against who holds the role. */
const nameChecks = ['holder', 'deputy', 'not-confirmed'] as const;

const about = {
  document: words,
  language: words,
  edition: z.enum(allEditions),
  organisation: words,
};

/** Role and name of who acted. */
const actor = z.strictObject({ role: words, name: words, check: z.enum(nameChecks) });

const done = {
  /** The real day on which the file was written, ISO 8601. */
  entered: day,
  by: actor,
};

/** What stands in the place of a text that was disposed of; files from before say the day alone. */
export const disposalSchema = z.strictObject({ disposed: day, by: actor.optional() });

/** What stands last in every act. */
const chained = {
  /** SHA-256 of the text of the act before, its lines ending with line feeds; absent on the first one. */
  previous: hash.optional(),
  /** SSH signature in the armour of ssh-keygen, of all the other fields. */
  signature: words.optional(),
};

const acts = {
  approved: z.strictObject({
    act: z.literal('approved'),
    ...about,
    version,
    /** Title of the document, to which the approval is bound too; acts from before it was written say none. */
    title: words.optional(),
    /** Day of the act, ISO 8601. */
    on: day,
    /** First day on which the text may be in force. */
    from: day,
    ...done,
    summary: words,
    /** Where the approval itself can be seen: minutes, a ticket, a signed sheet. */
    basis: words.optional(),
    /** Whose consent this version needs, fixed with the approval. */
    needs: z.array(party).min(1).optional(),
    /** Paths of default values that the text speaks from and that were accepted as they are. */
    acceptedDefaults: z.array(words).min(1).optional(),
    /**
     * The fingerprint of the text, whose tree is in `<version>.json` beside the act. `stored` has the hashes of all that
     * the files hold, with what a fingerprint leaves out: how values and names looked, and the page as it was set.
     */
    text: z.strictObject({
      format: z.int().positive(),
      sha256: hash,
      marks: hash,
      stored: z.strictObject({ tree: hash, page: hash }).optional(),
    }),
    ...chained,
  }),
  agreed: z.strictObject({
    act: z.literal('agreed'),
    ...about,
    version,
    on: day,
    ...done,
    /** The party, and the person who consented for it. */
    agreedWith: party.extend({ person: words }),
    basis: words.optional(),
    ...chained,
  }),
  reviewed: z.strictObject({
    act: z.literal('reviewed'),
    ...about,
    version,
    on: day,
    ...done,
    summary: words.optional(),
    basis: words.optional(),
    ...chained,
  }),
  revoked: z.strictObject({
    act: z.literal('revoked'),
    ...about,
    version,
    on: day,
    ...done,
    reason: words,
    basis: words.optional(),
    ...chained,
  }),
  withdrawn: z.strictObject({
    act: z.literal('withdrawn'),
    ...about,
    on: day,
    /** First day on which the document is out of force. */
    from: day,
    ...done,
    reason: words,
    /** Key of the document that takes its place. */
    successor: words.optional(),
    basis: words.optional(),
    ...chained,
  }),
  'carried-over': z.strictObject({
    act: z.literal('carried-over'),
    ...about,
    version,
    on: day,
    ...done,
    summary: words.optional(),
    /** Name and SHA-256 of the file of that time. */
    file: z.strictObject({ name: words, sha256: hash }).optional(),
    ...chained,
  }),
} as const satisfies Record<ActKind, z.ZodType>;

/** The shape of an act, in the order in which its fields are written. */
export const actSchema = z.discriminatedUnion('act', [
  acts.approved,
  acts.agreed,
  acts.reviewed,
  acts.revoked,
  acts.withdrawn,
  acts['carried-over'],
]);

/** An act as it is written. */
export type Act = z.infer<typeof actSchema>;
/** On which day a text was disposed of, and by whom, if its file says so. */
export type Disposal = z.infer<typeof disposalSchema>;
/** The acts of one kind. */
export type ActOf<Kind extends ActKind> = Extract<Act, { act: Kind }>;
/** Somebody outside whose consent is needed. */
export type Party = z.infer<typeof party>;
/** Whether the name was, on the day of the act, that of the holder, of the deputy, or of neither. */
export type NameCheck = (typeof nameChecks)[number];

/** Whether an act was written since acts must be signed; that day is ISO 8601, none where they need not be. */
export const mustBeSigned = ({ entered }: Pick<Act, 'entered'>, signedFrom: string | undefined): boolean =>
  signedFrom !== undefined && entered >= signedFrom;

/** Orders versions as numbers: 2.10 after 2.9. */
export function compareVersions(a: string, b: string): number {
  const [[majorA = 0, minorA = 0], [majorB = 0, minorB = 0]] = [a, b].map((text) =>
    text.split('.').map(Number),
  ) as [number[], number[]];
  return majorA - majorB || minorA - minorB;
}

/** The version that follows one; nothing came before the first, which is 1.0. */
export function nextVersion(last: string | undefined, change: 'major' | 'minor'): string {
  const [major = 0, minor = 0] = (last ?? '0.0').split('.').map(Number);
  return change === 'major' || last === undefined ? `${major + 1}.0` : `${major}.${minor + 1}`;
}
