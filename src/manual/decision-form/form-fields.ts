import {
  configPlace,
  type Decision,
  defaultOf,
  descriptionOf,
  type Field,
  listPaths,
  nameFields,
  type Organisation,
  questionAt,
  questionsIn,
  type SchemaPlace,
  schemaPlace,
} from '../../organisation/index.ts';
import { documentsWaitingFor } from '../entries/waiting.ts';
import type { Manual } from '../model/manual.ts';
import type { Words } from '../words/words.ts';
import { choicesOf } from './choices-of.ts';
import { controlOf } from './control-of.ts';
import type { FormField, FormQuestion, FormThings, FormValue } from './form-field.ts';
import { hintOf } from './hint-of.ts';
import { inPlainWords } from './in-plain-words.ts';
import { mayBeNone, pathsOfNewThing, thingsIn } from './new-thing.ts';

/** What a form is drawn from: the manual, and what the config holds at this moment. */
export interface FormSource {
  manual: Manual;
  organisation: Organisation;
  decisions: readonly Decision[];
  words: Words;
  /** Writes lines for a value at a path as the config of this project holds it. */
  linesFor(path: string, value: unknown): string;
}

/** How many fields of one question are drawn at once: nobody fills in more before they save. */
const mostFields = 60;

/** The questions of a step in their order, each with a field for every place that lacks an answer, or for the one that has it. */
export function questionsOfStep(step: string, source: FormSource): FormQuestion[] {
  const { manual } = source;
  const { questions } = questionsIn(manual.organisation.language);
  const byPath = decisionsByPath(source);
  return manual.questions
    .filter((question) => question.step === step)
    .map(({ path, open }) => {
      const places = open.length > 0 ? open.slice(0, mostFields) : path.includes('*') ? [] : [path];
      return {
        path,
        question: questions[path].question,
        open: open.length > 0,
        fields: places.map((place) => fieldFor(place, source, byPath)),
      };
    });
}

/** The fields at some paths; a path that the config can't hold a value at has none. */
export function fieldsAt(paths: readonly string[], source: FormSource): FormField[] {
  const byPath = decisionsByPath(source);
  return paths
    .filter((path) => schemaPlace(path, source.organisation) !== undefined)
    .map((path) => fieldFor(path, source, byPath));
}

const decisionsByPath = ({ decisions }: FormSource): ReadonlyMap<string, Decision> =>
  new Map(decisions.map((decision) => [decision.path, decision]));

function fieldFor(path: string, source: FormSource, byPath: ReadonlyMap<string, Decision>): FormField {
  const { manual, organisation, linesFor } = source;
  const decision = byPath.get(path);
  const asked = questionAt(path);
  const things = thingsAt(path, source);
  const drawn = drawnField(path, schemaPlace(path, organisation), decision, source, things !== undefined);
  const { item } = configPlace(path);
  const users = new Set(documentsWaitingFor([path], manual));
  return {
    ...drawn,
    item: item === undefined ? '' : nameOf(item, byPath),
    usedIn: manual.documents
      .filter(({ key }) => users.has(key))
      .map(({ number, title, url }) => ({ number, title, url })),
    ...(things && { things }),
    lines: ['lines', 'things'].includes(drawn.control)
      ? linesFor(path, asked?.example ?? decision?.value ?? '')
      : '',
  };
}

/** A field as far as its place and what is decided at it say. */
function drawnField(
  path: string,
  place: SchemaPlace | undefined,
  decision: Decision | undefined,
  source: FormSource,
  hasThings = false,
): FormField {
  const { manual, organisation, words } = source;
  const { field } = configPlace(path);
  const held = formValue(decision?.value);
  const decided = decision?.decided ?? false;
  const [label, note] = named(path, field);
  const confidential = field?.confidential === true;
  const suggested = decided ? undefined : suggestion(held, path, field, source);
  const control = controlOf(place, field, decided ? held : suggested?.value, hasThings);
  const asked = questionAt(path);
  const choices = choicesOf(place, field, { organisation, documents: manual.documents }, words);
  const isEmptyChoice = choices.length === 0 && ['choice', 'several'].includes(control);
  return {
    path,
    control,
    label,
    note,
    item: '',
    ...(decided && held !== undefined && !confidential ? { value: held } : {}),
    withheld: decided && confidential && held !== undefined && held !== '',
    ...(suggested && !confidential ? { suggested } : {}),
    example:
      asked && control !== 'lines' && control !== 'things' ? inPlainWords(asked.example, field, words) : '',
    hint: isEmptyChoice ? words.site.formNothingToChoose : hintOf(field, words),
    choices,
    working: field?.kind === 'target',
    usedIn: null,
    lines: '',
  };
}

/** What a list of things has, with the fields of a new one; nothing where a place is no list, or no field says enough of one. */
function thingsAt(path: string, source: FormSource): FormThings | undefined {
  const { organisation } = source;
  if (schemaPlace(path, organisation)?.is !== 'things') return undefined;
  const fields = pathsOfNewThing(path, organisation).map((one) =>
    drawnField(one, { is: 'leaf' }, undefined, source),
  );
  if (fields.length === 0) return undefined;
  return { has: thingsIn(organisation, path), mayBeNone: mayBeNone(path), fields };
}

/** What the question itself advises, or what holds until somebody decides; an empty value suggests nothing. */
function suggestion(
  held: FormValue | undefined,
  path: string,
  field: Field | undefined,
  { manual, words }: FormSource,
): FormField['suggested'] {
  const inItem = path.split('.');
  const list = listPaths().find((one) => path.startsWith(`${one}.`));
  const plain = list ? `${list}.${inItem.slice(list.split('.').length + 1).join('.')}` : path;
  const value =
    questionAt(path)?.advised ?? held ?? formValue(defaultOf(plain, manual.organisation.language));
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return undefined;
  return { value, said: inPlainWords(value, field, words) };
}

function formValue(value: unknown): FormValue | undefined {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined;
}

/** What the schema says first, and what it adds behind a semicolon. A cell of a table has the names of its row and column. */
function named(path: string, field: Field | undefined): [label: string, note: string] {
  const said = field?.description ?? descriptionOf(path);
  if (said === '') return [path.split('.').slice(1).join(' × '), ''];
  const [label = '', ...notes] = said.split('; ');
  return [label, notes.join('; ')];
}

function nameOf(item: string, byPath: ReadonlyMap<string, Decision>): string {
  const names = nameFields.map((key) => byPath.get(`${item}.${key}`)?.value);
  const [name] = names.filter((value) => typeof value === 'string' && value !== '');
  return typeof name === 'string' ? name : item.slice(item.lastIndexOf('.') + 1);
}
