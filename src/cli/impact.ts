import {
  type ApprovalFate,
  type DocumentImpact,
  impactOfChange,
  impactOfNamed,
} from '../manual/control/impact.ts';
import { anotherValue, withValues } from '../organisation/index.ts';
import { clauseKey, clauseOf, isWithin } from '../standard/index.ts';
import { type OpenManual, openManual } from './control/open.ts';
import { refuse } from './control/print.ts';
import type { ImpactOptions } from './impact-options.ts';
import { nothingNamed, type Subject, subjectsOf } from './impact-subject.ts';

/** Tells which texts would change, and which approvals would fall. Returns the exit code. */
export async function tellImpact(written: string, { root, format }: ImpactOptions): Promise<number> {
  const opened = await openManual(root);
  if (!opened) return 1;
  const { manual } = opened.made;
  const { decisions } = opened.loaded;
  const [subject, ...others] = subjectsOf(written, manual, decisions);
  if (!subject) return refused(nothingNamed(written, manual, decisions));
  if (others.length > 0) {
    const kinds = [subject, ...others].map(({ kind }) => kind);
    const ways = kinds.map((kind) => `${kind}:${written}`);
    return refused(`"${written}" is a ${kinds.join(' and a ')}. Write ${ways.join(' or ')}.`);
  }
  const documents = await impactOf(subject, opened);
  if (!documents) return refused(`No other value of ${subject.id} is known that a config could have.`);
  const { kind, id } = subject;
  console.log(
    format === 'json'
      ? JSON.stringify({ subject: { kind, id }, documents }, null, 2)
      : inWords(subject, documents),
  );
  return 0;
}

const refused = (objection: string): number => refuse([objection], 'Nothing was looked up.');

/** For a value the manual is made once more with another one: so what hangs on it otherwise is found too. */
async function impactOf(
  subject: Subject,
  { made, loaded, wouldBe }: OpenManual,
): Promise<DocumentImpact[] | undefined> {
  if (subject.kind !== 'value') {
    const { edition } = made.manual.edition;
    if (subject.kind !== 'clause') return impactOfNamed(made, { live: subject.kind, id: subject.id });
    return impactOfNamed(made, {
      live: 'clause',
      id: clauseKey({ edition: edition, number: subject.id }),
      answers: (mark) =>
        mark.edition === edition &&
        isWithin(clauseOf({ edition: mark.edition, id: mark.requirement }).number, subject.id),
    });
  }
  const { organisation } = loaded;
  if (!organisation) return undefined;
  const values = new Map(
    subject.decisions.flatMap((decision) => {
      const value = anotherValue(decision, organisation);
      return value === undefined ? [] : [[decision.path, value] as const];
    }),
  );
  if (values.size === 0) return undefined;
  const other = await wouldBe((data) => withValues(data, values));
  return other.made && impactOfChange(made, other.made);
}

const fates: Record<ApprovalFate, (version: string | null) => string> = {
  falls: (version) => `version ${version} would fall`,
  stands: (version) => `version ${version} would stand`,
  fell: (version) => `changed since version ${version} already`,
  none: () => 'not approved',
};

function inWords(subject: Subject, documents: readonly DocumentImpact[]): string {
  const named = subject.kind === 'value' ? subject.id : `the ${subject.kind} ${subject.id}`;
  if (documents.length === 0) return `No text speaks of ${named}.`;
  const falling = documents.filter(({ approval }) => approval === 'falls').length;
  const approvals =
    falling === 0
      ? 'no approval would fall'
      : `${falling} ${falling === 1 ? 'approval' : 'approvals'} would fall`;
  const texts = documents.length === 1 ? '1 document' : `${documents.length} documents`;
  return [
    subject.kind === 'value'
      ? `With another value of ${named} ${texts} would change, and ${approvals}.`
      : `${texts} ${documents.length === 1 ? 'speaks' : 'speak'} of ${named}. Another name of it is shown at once and fells nothing; with something else in its place ${approvals}.`,
    ...documents.flatMap(({ number, title, version, approval, sentences, lists }) => [
      '',
      `${number} ${title}: ${fates[approval](version)}`,
      ...sentences.map((sentence) => `  ${sentence.replaceAll('\n', ' ')}`),
      ...(lists ? ['  a list that is kept current, or values that are not printed'] : []),
    ]),
  ].join('\n');
}
