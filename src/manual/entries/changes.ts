import { type History, lastTitle } from '../control/acts/history.ts';
import { controlChanges } from '../control/history/control-changes.ts';
import { type Candidate, historyOf, type Publication } from '../control/publication.ts';
import type { VersionFacts } from '../control/state.ts';
import type { ChangeEntry } from '../model/change-entry.ts';
import { documentPath } from '../model/urls.ts';

/** A document as far as readers may know of it. */
interface Subject extends Pick<ChangeEntry, 'document' | 'number' | 'title' | 'url'> {
  history: History;
  versions: readonly VersionFacts[];
}

/** What came into force or went until a day, the newest first; on one day by the documents' numbers. */
export const changeEntries = (
  publication: Publication,
  approvals: ReadonlyMap<string, History>,
  day: string,
): ChangeEntry[] =>
  subjectsOf(publication, approvals)
    .flatMap((subject) => changesOf(subject, day))
    .sort((a, b) => numbered.compare(b.day, a.day) || numbered.compare(a.number, b.number));

const numbered = new Intl.Collator('en', { numeric: true });

function subjectsOf(
  { published, unpublished, unprintable }: Publication,
  approvals: ReadonlyMap<string, History>,
): Subject[] {
  const gone = new Set(approvals.values());
  const subjects = <One extends Candidate>(
    all: readonly One[],
    known: (one: One, history: History) => Known,
  ) =>
    all.flatMap((one): Subject[] => {
      const history = historyOf(one, approvals);
      if (!history) return [];
      gone.delete(history);
      const { key: document, number } = one.document;
      return [{ history, document, number, ...known(one, history) }];
    });
  return [
    ...subjects(published, ({ document: { title, slug }, control: { versions } }) => ({
      title,
      url: documentPath(slug),
      versions,
    })),
    // The title of a draft that readers don't get is no business of theirs.
    ...subjects([...unpublished, ...unprintable], ({ document }, history) => ({
      title: lastTitle(history) ?? document.title,
      url: '',
      versions: [],
    })),
    ...[...gone].map((history): Subject => {
      const { document } = history;
      return { history, document, number: '', title: lastTitle(history) ?? document, url: '', versions: [] };
    }),
  ];
}

type Known = Pick<Subject, 'title' | 'url' | 'versions'>;

function changesOf({ history, versions, ...subject }: Subject, day: string): ChangeEntry[] {
  const all = controlChanges(history, '', day);
  const begun = new Set(all.flatMap(({ kind, version }) => (kind === 'in-force' ? [version] : [])));
  return all.flatMap(
    ({
      kind,
      day: on,
      version,
      size,
      words: summary,
      other,
      successor,
      role,
      approvedTitle,
    }): ChangeEntry[] => {
      // What never held was never told of either.
      if (kind === 'superseded' || !begun.has(version)) return [];
      const { url, changes } = versions.find((one) => one.version === version) ?? {
        url: null,
        changes: null,
      };
      const text = url ?? '';
      const title = approvedTitle ?? subject.title;
      return [
        { ...subject, title, day: on, kind, version, size, summary, other, successor, role, text, changes },
      ];
    },
  );
}
