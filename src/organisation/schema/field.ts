import { z } from 'zod';
import { type ChoiceGroup, choices } from './choices.ts';

/** How a value is written in the config and printed in a document. */
export type Kind =
  | 'text'
  | 'hours'
  | 'list'
  | 'duration'
  | 'interval'
  | 'target'
  | 'date'
  | 'monthDay'
  | 'percent'
  | 'money'
  | 'number'
  | 'count'
  | 'flag'
  | 'choice'
  | 'url'
  | 'email'
  | 'phone';

/** What an id in a field points to. */
export type Ref =
  | 'role'
  | 'service'
  | 'supplier'
  | 'customer'
  | 'tool'
  | 'document'
  | 'record'
  | 'criticality'
  | 'location'
  | 'unit'
  | 'measure'
  | 'classification'
  | 'priority'
  | 'ciType'
  | 'report'
  | 'changeType'
  | 'releaseType'
  | 'auditor';

/** Marks a field may carry besides its description and kind. */
export type Marks = {
  ref?: Ref;
  /** The value tells about a person; it never enters data files. */
  personal?: true;
  /** The value is not for everybody; it never enters data files. */
  confidential?: true;
  /** It is between the house and one party: pages of documents made for that party print it, and no other page does. */
  ofParty?: true;
  /** Nothing at all is a sensible value, as with a notice or a loss of data; elsewhere zero is a slip. */
  zero?: true;
  /** The sentence or the row, `heading | …`, into which a shipped text prints it, with `…` for the value. */
  printed?: string;
};

/** What the schema says about one field. */
export type Note = Marks & {
  description: string;
  kind?: Kind;
  choices?: ChoiceGroup;
};

const note = (description: string, kind: Kind, marks: Marks = {}): Note => ({ description, kind, ...marks });

/** ISO 8601 duration in whole units, such as `PT15M`, `P1Y` or `P1DT12H`. */
const durationPattern = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/;

/** ISO 8601 duration, or one of weeks, days, hours and minutes followed by ` working`. */
const targetPattern =
  /^(P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|P(?=\d|T\d)(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?)? working)$/;

/** Day of the year, `--04-01`. */
const monthDayPattern = /^--(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Ids stand in addresses and paths; `*` with `use: false` means all ready-made items (see `overlay.ts`). */
const idPattern = /^([a-z0-9]+(-[a-z0-9]+)*|\*)$/;

/** Whether a text can name a single thing: small letters of English, digits and hyphens between them. */
export const isId = (text: string): boolean => text !== '*' && idPattern.test(text);

/** A text of one line; empty unless a default is given. */
export const text = (description: string, standard = '', marks?: Marks) =>
  z
    .string()
    .default(standard)
    .meta(note(description, 'text', marks));

/** A text of one line, or nothing: what is left out makes no decision. */
export const ownText = (description: string, marks?: Marks) =>
  z
    .string()
    .optional()
    .meta(note(description, 'text', marks));

/** A text that has to be written. */
export const neededText = (description: string, marks?: Marks) =>
  z
    .string()
    .min(1)
    .meta(note(description, 'text', marks));

/** A text that is made from elsewhere when left out (see `derive-values.ts`), so that writing it empty is a mistake. */
export const label = (description: string, marks?: Marks) =>
  z
    .string()
    .min(1)
    .default('')
    .meta(note(description, 'text', marks));

/** When something is open or takes place, in the notation of `opening-hours.ts` or in words that nothing is compared with. */
export const hours = (description: string, standard = '') =>
  z.string().default(standard).meta(note(description, 'hours'));

/** Hours that are made from elsewhere when left out (see `derive-values.ts`). */
export const ownHours = (description: string) =>
  z.string().min(1).default('').meta(note(description, 'hours'));

/** Hours that differ from those that hold elsewhere, or nothing. */
export const otherHours = (description: string) =>
  z.string().min(1).optional().meta(note(description, 'hours'));

/** A length of time in ISO 8601, `PT4H`; with ` working` behind it, in working time. */
export const duration = (description: string, standard: string, marks?: Marks) =>
  z
    .string()
    .regex(durationPattern)
    .default(standard)
    .meta(note(description, 'duration', marks));

/** A duration that is taken from elsewhere (see `derive-values.ts`) or not given at all. */
export const ownDuration = (description: string, marks?: Marks) =>
  z
    .string()
    .regex(durationPattern)
    .optional()
    .meta(note(description, 'duration', marks));

/** A duration between two times something happens; it prints so that it can follow "every". */
export const interval = (description: string, standard: string) =>
  z.string().regex(durationPattern).default(standard).meta(note(description, 'interval'));

/** An interval that is taken from elsewhere (see `derive-values.ts`) or not given at all. */
export const ownInterval = (description: string) =>
  z.string().regex(durationPattern).optional().meta(note(description, 'interval'));

/** A time within which something is to be done: an ISO 8601 duration, on the clock or with ` working` behind it. */
export const target = (description: string, standard: string, marks?: Marks) =>
  z
    .string()
    .regex(targetPattern)
    .default(standard)
    .meta(note(description, 'target', marks));

/** A target that is taken from elsewhere (see `derive-values.ts`) or not given at all. */
export const ownTarget = (description: string, marks?: Marks) =>
  z
    .string()
    .regex(targetPattern)
    .optional()
    .meta(note(description, 'target', marks));

/** A date; none by default. */
export const date = (description: string) => z.iso.date().optional().meta(note(description, 'date'));

/** A date that has to be written. */
export const neededDate = (description: string) => z.iso.date().meta(note(description, 'date'));

/** A day of every year, `--04-01`. */
export const monthDay = (description: string, standard: string) =>
  z.string().regex(monthDayPattern).default(standard).meta(note(description, 'monthDay'));

/** A percentage, 0 to 100. */
export const percent = (description: string, standard: number) =>
  z.number().min(0).max(100).default(standard).meta(note(description, 'percent'));

/** A percentage that is taken from elsewhere (see `derive-values.ts`) or not given at all. */
export const ownPercent = (description: string) =>
  z.number().min(0).max(100).optional().meta(note(description, 'percent'));

/** An amount in the currency of `budgeting.currency`. */
export const money = (description: string, standard: number) =>
  z.number().min(0).default(standard).meta(note(description, 'money'));

/** An amount that is not given at all when left out. */
export const ownMoney = (description: string) =>
  z.number().min(0).optional().meta(note(description, 'money'));

/** A number from 0, fractions allowed. */
export const number = (description: string, standard: number) =>
  z.number().min(0).default(standard).meta(note(description, 'number'));

/** How many of something that can't be halved. */
export const count = (description: string, standard: number, marks?: Marks) =>
  z
    .int()
    .min(0)
    .default(standard)
    .meta(note(description, 'count', marks));

/** Yes or no. */
export const flag = (description: string, standard: boolean) =>
  z.boolean().default(standard).meta(note(description, 'flag'));

/** Yes or no, or not said. */
export const ownFlag = (description: string) => z.boolean().optional().meta(note(description, 'flag'));

/** How many of something that can't be halved, or not said. */
export const ownCount = (description: string) => z.int().min(0).optional().meta(note(description, 'count'));

/** A list of texts of one line each. */
export const list = (description: string, standard: readonly string[] = [], marks?: Marks) =>
  z
    .array(z.string())
    .default([...standard])
    .meta(note(description, 'list', marks));

/** A list that has to be written, of at least one text. */
export const neededList = (description: string) => z.array(z.string()).min(1).meta(note(description, 'list'));

/** A list that is taken from elsewhere when left out (see `derive-values.ts`). */
export const ownList = (description: string, marks?: Marks) =>
  z
    .array(z.string())
    .optional()
    .meta(note(description, 'list', marks));

/** An address on the web, empty by default; a rule checks that it is one. */
export const url = (description: string, marks?: Marks) =>
  z
    .string()
    .default('')
    .meta(note(description, 'url', marks));

/** A web address, or nothing: what is left out makes no decision. */
export const ownUrl = (description: string) => z.string().optional().meta(note(description, 'url'));

/** A mail address, empty by default; a rule checks that it is one. */
export const email = (description: string, marks?: Marks) =>
  z
    .string()
    .default('')
    .meta(note(description, 'email', marks));

/** A telephone number, empty by default. */
export const phone = (description: string, marks?: Marks) =>
  z
    .string()
    .default('')
    .meta(note(description, 'phone', marks));

/** One of the keys of a group of choices. */
export const choice = <G extends ChoiceGroup>(
  group: G,
  description: string,
  standard: (typeof choices)[G][number],
) =>
  z
    .enum(choices[group])
    .default(standard as never)
    .meta({ description, kind: 'choice', choices: group });

/** One of the keys of a group of choices, or none. */
export const ownChoice = <G extends ChoiceGroup>(group: G, description: string) =>
  z
    .enum(choices[group] as (typeof choices)[G])
    .optional()
    .meta({ description, kind: 'choice', choices: group });

/** One of the keys of a group of choices, which has to be written. */
export const neededChoice = <G extends ChoiceGroup>(group: G, description: string) =>
  z.enum(choices[group] as (typeof choices)[G]).meta({ description, kind: 'choice', choices: group });

/** Id of a role; empty by default where no role of the presets fits. */
export const role = (description: string, standard = '') => text(description, standard, { ref: 'role' });

/** Key of a tool, or the id of one of `tools.others`. */
export const tool = (description: string, standard: string) => text(description, standard, { ref: 'tool' });

/** A group of fields of one theme, every one of which may be left out. */
export const section = <S extends z.ZodRawShape>(description: string, shape: S) =>
  z
    .strictObject(shape)
    .prefault({} as never)
    .meta({ description });

/** A list of things with ids. Ready-made items are merged in before the schema sees it (see `overlay.ts`). */
export const entities = <S extends z.ZodRawShape>(description: string, shape: S) =>
  z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(idPattern)
          .meta(note('Key of the item: lower-case letters, digits and hyphens', 'text')),
        use: flag('Set to false to leave a ready-made item out', true),
        ...shape,
      }),
    )
    .prefault([])
    .meta({ description });
