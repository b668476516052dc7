import type { Act, ActOf } from '../../src/manual/control/acts/act.ts';
import type { History } from '../../src/manual/control/acts/history.ts';
import type { View } from '../../src/manual/control/view.ts';
import type { MadeManual } from '../../src/manual/make-manual.ts';
import type { ReasonCode } from '../../src/manual/release/kinds.ts';
import { acts, historyOf } from '../control/act-maker.ts';
import { doc, manualOf } from '../manual/manual-of.ts';

/** What was done about a document whose text is known: its approval binds that very text. */
export type ActsOn = (approved: (version: string, on: string, more?: Approval) => ActOf<'approved'>) => Act[];

/** What an approval says beside version and day. */
type Approval = Partial<Pick<ActOf<'approved'>, 'acceptedDefaults' | 'needs' | 'from'>>;

/** A manual in memory, with what was done about its documents. */
export interface GateManual {
  organisation?: object;
  /** Bodies by id, and front matter where a document needs some of its own. */
  documents?: Record<string, string | [body: string, front: Record<string, string>]>;
  /** What was done about documents, by id. */
  control?: Record<string, ActsOn>;
  /** Texts that were approved, where they are not today's. */
  before?: GateManual['documents'];
  day?: string;
  isOtherDay?: boolean;
  publication?: View['publication'];
}

/** Makes the manual as readers would get it on a day. */
export function gateManual({
  organisation = {},
  documents = {},
  control = {},
  before = {},
  day = '2026-06-01',
  isOtherDay = false,
  publication = 'drafts',
}: GateManual): MadeManual {
  const files = (all: NonNullable<GateManual['documents']>) =>
    Object.fromEntries(
      Object.entries(all).map(([id, text]) => {
        const [body, front] = typeof text === 'string' ? [text, {}] : text;
        return [`${id}.mdx`, doc(body, { id, ...front })];
      }),
    );
  const approvedTexts = manualOf({ organisation, documents: files({ ...documents, ...before }) });
  const approvals = new Map(
    Object.entries(control).map(([id, of]): [string, History] => {
      const fingerprint = approvedTexts.documents.get(id)?.fingerprint;
      if (!fingerprint) throw new Error(`There is no document ${id}.`);
      const { format, text: sha256, marks } = fingerprint;
      const done = of((version, on, more = {}) => ({
        ...acts.approved(version, on),
        document: id,
        text: { format, sha256, marks },
        ...more,
      }));
      const { acts: recorded } = historyOf(...done);
      return [
        id,
        {
          document: id,
          acts: recorded,
          trees: new Map(),
          disposed: new Map(),
          proven: new Map(),
          files: new Map(),
          page: () => undefined,
        },
      ];
    }),
  );
  return manualOf({
    organisation,
    documents: files(documents),
    approvals,
    view: { day, publication, isOtherDay },
  });
}

/** Messages of the reasons of one kind that stand against a release, each with its remedy. */
export const reasonsOf = (code: ReasonCode, manual: GateManual): string[] =>
  gateManual(manual)
    .gate()
    .reasons.filter((reason) => reason.code === code)
    .map(({ message, hint }) => `${message} ${hint}`);
