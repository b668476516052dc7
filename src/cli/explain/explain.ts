import { codes } from '../../diagnostics/codes.ts';
import { formerCodes } from '../../diagnostics/former-codes.ts';
import { type DocumentImpact, impactOfChange } from '../../manual/control/impact.ts';
import type { MadeManual } from '../../manual/make-manual.ts';
import { didYouMean } from '../../manual/model/did-you-mean.ts';
import type { Manual } from '../../manual/model/manual.ts';
import {
  anotherValue,
  knownPaths,
  listPaths,
  type Organisation,
  withValues,
} from '../../organisation/index.ts';
import type { LoadedOrganisation } from '../../organisation/load.ts';
import { isWithheld, type Withheld } from '../../organisation/withheld.ts';
import { readAll } from '../check.ts';
import { refuse } from '../control/print.ts';
import { tell } from '../tell.ts';
import { numberMeant, ofOtherEdition } from './clause-number.ts';
import { type Explanation, explanationInWords } from './explanation.ts';
import { explainClause, explainPoint } from './of-clause.ts';
import { explainCode } from './of-code.ts';
import { explainDocument, explainRecord, explainRole } from './of-entry.ts';
import { explainValue, isPath } from './of-value.ts';
import type { ExplainOptions } from './options.ts';

/** Tells of everything that a word names what it is, where it is used and why it is so. Returns the exit code. */
export async function tellExplanation(
  written: string,
  { root, format, all }: ExplainOptions,
): Promise<number> {
  const { manual, loaded, wouldBe, problems, failed } = await readAll(root, { publication: 'drafts' });
  const code = explainCode(written, problems);
  const { made } = manual;
  if (!code && !made) {
    tell(
      problems.filter(({ severity }) => severity === 'error'),
      { root, failed: true },
    );
    return refuse([], 'Nothing can be explained but codes until this is mended.');
  }
  const found = [
    ...(code ? [code] : []),
    ...(made && loaded ? await explanationsOf(written, { made, loaded, wouldBe }) : []),
  ].map((one) => withoutHidden(one, manual.withheld()));
  if (found.length === 0)
    return refuse([nothingNamed(written, made?.manual, loaded?.decisions ?? [])], 'Nothing was looked up.');
  if (failed && format === 'text') console.error('The manual has errors: see clausebook check.\n');
  console.log(
    format === 'json'
      ? JSON.stringify({ explanations: found }, null, 2)
      : found.map((one) => explanationInWords(one, all)).join('\n\n'),
  );
  return 0;
}

/** An explanation without what the schema marks as personal or confidential, wherever a text prints it. */
function withoutHidden(one: Explanation, withheld: Withheld): Explanation {
  const shown = (text: string) =>
    isWithheld(text, { file: '', line: 0 }, withheld) ? '  (a passage that is not shown)' : text;
  return {
    ...one,
    facts: Object.fromEntries(Object.entries(one.facts).map(([name, value]) => [name, shown(value)])),
    sections: one.sections.map(({ heading, lines }) => ({ heading, lines: lines.map(shown) })),
  };
}

interface Source {
  made: MadeManual;
  loaded: LoadedOrganisation;
  wouldBe: Awaited<ReturnType<typeof readAll>>['wouldBe'];
}

async function explanationsOf(written: string, source: Source): Promise<Explanation[]> {
  const { made, loaded } = source;
  const { manual } = made;
  const { decisions } = loaded;
  const path = written.replace(/^org\./, '');
  const number = numberMeant(written, manual);
  const document = manual.documents.find(({ key, number }) => key === written || number === written);
  const role = manual.roles.find(
    ({ id, merged }) => id === written || merged.some((one) => one.id === written),
  );
  const record = manual.records.find(({ id }) => id === written);
  const value = isPath(path, decisions)
    ? explainValue(path, manual, {
        loaded,
        impact: await impactOf(path, source),
      })
    : undefined;
  return [
    value,
    explainClause(number, manual),
    explainPoint(number, manual),
    document && explainDocument(document, manual),
    role && explainRole(role, manual, decisions),
    record && explainRecord(record, manual, decisions),
  ].filter((one) => one !== undefined);
}

/** What would change with another value: so what hangs on it otherwise than by printing it is found too. */
async function impactOf(
  path: string,
  { made, loaded, wouldBe }: Source,
): Promise<DocumentImpact[] | undefined> {
  const decision = loaded.decisions.find((one) => one.path === path);
  const other = decision && anotherValue(decision, loaded.organisation as Organisation);
  if (other === undefined) return undefined;
  const changed = await wouldBe((data) => withValues(data, new Map([[path, other]])));
  return changed.made && impactOfChange(made, changed.made);
}

/** What was meant by a word that names nothing. */
export function nothingNamed(
  written: string,
  manual: Manual | undefined,
  decisions: LoadedOrganisation['decisions'],
): string {
  const paths = [...decisions.map(({ path }) => path), ...knownPaths(), ...listPaths()];
  const known = [
    ...(written.startsWith('org.') ? paths.map((path) => `org.${path}`) : paths),
    ...Object.keys(codes),
    ...Object.keys(formerCodes),
    ...(manual?.clauses ?? []).flatMap(({ number, requirements }) => [
      number,
      ...requirements.map(({ id }) => id),
    ]),
    ...(manual?.documents ?? []).flatMap(({ key, number }) => [key, number]),
    ...(manual?.roles ?? []).map(({ id }) => id),
    ...(manual?.records ?? []).map(({ id }) => id),
  ];
  const elsewhere = manual && ofOtherEdition(written, manual);
  if (elsewhere !== undefined) return elsewhere;
  const hint = didYouMean(written, known, 'The registers of the manual list what there is.');
  return `"${written}" is no path, clause, point, document, role, record or code. ${hint}`;
}
