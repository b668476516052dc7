import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { defaultLanguage } from '../../language/languages.ts';
import { changedDocuments } from '../../manual/decision-form/changed-documents.ts';
import { type FormSource, fieldsAt } from '../../manual/decision-form/form-fields.ts';
import type { Effect, Outcome, Saved } from '../../manual/decision-form/outcome.ts';
import { manualWords, wordsOf } from '../../manual/words/catalogue.ts';
import { formatMessage, type Words } from '../../manual/words/words.ts';
import { listPaths, schemaPlace, withNewThings, withValues, writeValues } from '../../organisation/index.ts';
import {
  type LoadedOrganisation,
  loadOrganisation,
  longestWaitMs,
  organisationFromText,
} from '../../organisation/load.ts';
import type { ManualState } from '../manual-state.ts';
import { linesToPaste, snippet } from '../snippet.ts';
import { systemReason } from '../system-reason.ts';
import type { BroughtAnswers } from './asked.ts';
import {
  type ConfigFile,
  LeadsOut,
  readConfigFile,
  WrittenMeanwhile,
  writeConfigFile,
} from './config-file.ts';
import { problemsAtFields } from './problems-at-fields.ts';

/** The config at this moment, and what a form is drawn from. */
export interface OpenConfig {
  config: ConfigFile;
  loaded: LoadedOrganisation;
  source: FormSource;
}

/** The words of the manual that is served; those of the default language while there is none. */
export const wordsFor = ({ lastGood }: Pick<ManualState, 'lastGood'>): Words =>
  lastGood ? manualWords(lastGood.printing) : wordsOf(defaultLanguage, '');

/** Opens the config of a project that is served; nothing while it can't be read. */
export async function openConfig(state: ManualState): Promise<OpenConfig | undefined> {
  const config = readConfigFile(state.root);
  const manual = state.lastGood;
  if (!config || !manual) return undefined;
  // A program is not run again to draw a form: what it said last is what is served.
  const loaded = config.format === 'script' ? state.loaded : organisationFromText(config.file, config.text);
  if (!loaded?.organisation) return undefined;
  const { organisation, decisions } = loaded;
  const linesFor = (path: string, value: unknown) => snippet(path, value, config.file, listPaths());
  const source = { manual, organisation, decisions, words: manualWords(manual.printing), linesFor };
  return { config, loaded, source };
}

interface Trial extends Effect {
  /** The config with the answers in it; absent of a program, which nobody but people writes. */
  text?: string;
}

/** Says what answers would do, and writes them where `write` says so and nothing speaks against it. */
export async function answer(
  state: ManualState,
  { values: brought, things, hash, accepted, id }: BroughtAnswers,
  write: boolean,
): Promise<Outcome> {
  const open = await openConfig(state);
  if (!open) return { is: 'refused', message: wordsFor(state).site.formNoConfig };
  const { config, source } = open;
  const { site } = source.words;
  const values = new Map(brought.map(({ path, value }) => [path, value]));
  const grown = withNewThings(source.organisation, things);
  const isKnown = grown !== undefined && [...values].every(([path, value]) => fits(path, value, grown));
  if (!isKnown || (write && config.format === 'script')) return { is: 'refused', message: site.formRefused };
  if (config.hash !== hash && config.format !== 'script') return stale(open, values.keys());
  const trial = await tried(state, open, values, things);
  if ('is' in trial) return trial;
  const { text, ...effect } = trial;
  if (!write) return { is: 'tried', ...effect };
  const known = new Set(accepted);
  if (effect.documents.some(({ falls, key }) => falls !== null && !known.has(key)))
    return { is: 'falls', ...effect };
  try {
    writeConfigFile(state.root, config, text ?? config.text);
  } catch (error) {
    if (error instanceof WrittenMeanwhile) {
      const now = await openConfig(state);
      return now ? stale(now, values.keys()) : { is: 'refused', message: site.formNoConfig };
    }
    const reason = error instanceof LeadsOut ? site.formLinkOut : systemReason(error);
    if (reason === undefined) throw error;
    return { is: 'refused', message: formatMessage(site.formNotWritten, { file: config.file, reason }) };
  }
  return { is: 'saved', id, paths: [...values.keys()], ...effect } satisfies Saved;
}

/** Whether the form can put a value at a path: of a list of things it can say alone that there are none. */
function fits(path: string, value: unknown, organisation: unknown): boolean {
  const place = schemaPlace(path, organisation);
  return place?.is === 'things' ? Array.isArray(value) && value.length === 0 : place !== undefined;
}

function stale({ config, source }: OpenConfig, paths: Iterable<string>): Outcome {
  const fields = fieldsAt([...paths], source).map(({ path, value = null }) => ({ path, theirs: value }));
  return { is: 'stale', hash: config.hash, fields };
}

async function tried(
  state: ManualState,
  { config }: OpenConfig,
  values: ReadonlyMap<string, unknown>,
  things: readonly string[],
): Promise<Trial | Outcome> {
  const { file, format } = config;
  const text = format === 'script' ? undefined : writeValues(config.text, format, values);
  if (format !== 'script' && text === undefined)
    return { is: 'unwritable', lines: linesToPaste(values, file) };
  const loaded =
    text === undefined
      ? await loadOrganisation(state.root, longestWaitMs, (data) => withValues(data, values))
      : organisationFromText(file, text);
  const then = loaded.organisation ? await state.wouldBe(loaded) : undefined;
  const problems = then?.problems ?? loaded.problems;
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !then?.made)
    return { is: 'wrong', ...problemsAtFields(errors, [...values.keys()], loaded.locate, things) };
  const now = await state.asToday();
  return {
    documents: now ? changedDocuments(now, then.made) : [],
    warnings: newWarnings(problems, state.problems),
    ...(text === undefined ? { lines: linesIn(loaded, values) } : { text }),
  };
}

function newWarnings(then: readonly Diagnostic[], now: readonly Diagnostic[]): string[] {
  const known = new Set(now.map(({ code, message }) => `${code} ${message}`));
  return then
    .filter(({ code, message }) => !known.has(`${code} ${message}`))
    .map(({ message, hint }) => `${message} ${hint}`.trim());
}

function linesIn(
  { file, locate }: LoadedOrganisation,
  values: ReadonlyMap<string, unknown>,
): NonNullable<Effect['lines']> {
  const [first = ''] = values.keys();
  const place = locate(first.split('.'));
  return {
    text: linesToPaste(values, file),
    place: place.line > 0 ? `${place.file}:${place.line}` : file,
  };
}
