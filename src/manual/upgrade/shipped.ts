import { stringify } from 'yaml';
import { z } from 'zod';
import { readYaml } from '../../organisation/places/yaml.ts';

/** The file, beside the originals of own texts, that says which templates a project saw last. */
export const shippedFile = 'templates.yaml';

/** A template as a version of the program ships it. */
export interface Shipped {
  id: string;
  /** Path below the folder of templates: `8-resolution/incident-procedure.mdx`. */
  template: string;
  title: string;
  formerIds: readonly string[];
  text: string;
  /** SHA-256 of its bytes. */
  sha256: string;
}

/** What a project knows of the templates of the version that it was brought to last. */
export interface Seen {
  package: string;
  templates: ReadonlyMap<string, Pick<Shipped, 'template' | 'title' | 'sha256'>>;
}

const seenSchema = z.object({
  package: z.string(),
  templates: z.record(z.string(), z.object({ template: z.string(), title: z.string(), sha256: z.string() })),
});

/** Reads what a project saw last; nothing where it is not there or not what this program writes. */
export function readSeen(text: string): Seen | undefined {
  const parsed = seenSchema.safeParse(readYaml(text, 'yaml').data);
  if (!parsed.success) return undefined;
  return { package: parsed.data.package, templates: new Map(Object.entries(parsed.data.templates)) };
}

/** The text of the file that says which templates there are, sorted by id. */
export function writeSeen(version: string, templates: readonly Shipped[]): string {
  const sorted = [...templates].sort((a, b) => (a.id < b.id ? -1 : 1));
  const entries = sorted.map(({ id, template, title, sha256 }) => [id, { template, title, sha256 }]);
  return `# The templates that this project saw last. Clausebook writes this file, and tells by it what a new version brings.\n${stringify(
    { package: version, templates: Object.fromEntries(entries) },
    { lineWidth: 0 },
  )}`;
}

/** What became of a template between two versions of the program. */
export interface ShippedChange {
  change: 'improved' | 'new' | 'gone' | 'renamed';
  /** Id of today; of one that is gone, the one it had. */
  id: string;
  title: string;
  /** Path of today; of one that is gone, the one it had. */
  template: string;
  /** The id it had, where it is another one. */
  formerId?: string;
}

/** What differs between the templates that a project saw last and those of today, sorted by path. */
export function shippedChanges({ templates: seen }: Seen, today: readonly Shipped[]): ShippedChange[] {
  const successors = new Map(
    today.flatMap((one) => one.formerIds.map((former) => [former, one.id] as const)),
  );
  const changes = today.flatMap(({ id, title, template, formerIds, sha256 }): ShippedChange[] => {
    const formerId = formerIds.find((former) => seen.has(former));
    const before = seen.get(id) ?? seen.get(formerId ?? '');
    const told = { id, title, template };
    if (!before) return [{ change: 'new', ...told }];
    if (!seen.has(id) && formerId !== undefined) return [{ change: 'renamed', ...told, formerId }];
    return before.sha256 === sha256 ? [] : [{ change: 'improved', ...told }];
  });
  const there = new Set(today.map(({ id }) => id));
  const gone = [...seen].flatMap(([id, { template, title }]): ShippedChange[] =>
    there.has(id) || successors.has(id) ? [] : [{ change: 'gone', id, title, template }],
  );
  return [...changes, ...gone].sort((a, b) => (a.template < b.template ? -1 : 1));
}

/** The template that a document of an id is made from today: its own, or the one that says it had this id before. */
export const shippedFor = (id: string, today: readonly Shipped[]): Shipped | undefined =>
  today.find((one) => one.id === id) ?? today.find(({ formerIds }) => formerIds.includes(id));
