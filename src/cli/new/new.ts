import { join } from 'node:path';
import { idFromTitle } from '../../manual/model/id-from-title.ts';
import type { DocumentType } from '../../organisation/index.ts';
import { newDocument, newDocumentPath } from '../../starter/new-document.ts';
import { readAll } from '../check.ts';
import { missing } from '../control/answers.ts';
import { refuse } from '../control/print.ts';
import { answered } from '../create/create.ts';
import { isThere, noFolders, writeNew } from '../create/folder.ts';
import { tell } from '../tell.ts';
import { clausesIn, judgeOf } from './judge.ts';
import type { NewOptions } from './options.ts';

const nothing = 'Nothing was written.';

/** Writes a document of a type with its sections and advice to its writer. Returns the exit code. */
export async function newDocumentOf(
  type: string,
  title: string,
  options: NewOptions,
  read = readAll,
): Promise<number> {
  const { root } = options;
  const { manual, problems } = await read(root, { publication: 'drafts' });
  if (!manual.made || !manual.organisation) {
    tell(
      problems.filter(({ severity }) => severity === 'error'),
      { root, failed: true },
    );
    return refuse([], `${nothing} Mend what is wrong first.`);
  }
  const judge = judgeOf(manual.made.manual, manual.organisation);
  const id = options.id ?? idFromTitle(title);
  const objections = [
    judge.type(type),
    judge.title(title),
    judge.id(id),
    options.owner === undefined ? undefined : judge.role(options.owner),
    options.approver === undefined ? undefined : judge.role(options.approver),
    options.clauses === undefined ? undefined : judge.clauses(options.clauses),
  ].filter((one) => one !== undefined);
  if (objections.length > 0) return refuse(objections, nothing);
  const said = await askRest(options, judge);
  if (said === undefined) return refuse([], nothing);
  if ('silent' in said) return refuse([missing(said.silent)], nothing);
  const document = {
    id,
    title,
    type: type as DocumentType,
    owner: said.owner,
    clauses: clausesIn(said.clauses),
    ...(options.approver === undefined ? {} : { approver: options.approver }),
  };
  const path = newDocumentPath(document);
  const file = { path, text: newDocument(document) };
  if (isThere(join(root, path)))
    return refuse([`${path} is there already. Name another id with --id.`], nothing);
  const [obstacle] = noFolders(root, [file]);
  if (obstacle !== undefined)
    return refuse([`${obstacle} is no folder, and the file has to stand in it.`], nothing);
  const failure = writeNew(root, [file]);
  if (failure !== undefined) return refuse([failure], nothing);
  console.log(
    `Written: ${path}\nIt is a draft until somebody approves it. Advice in its comments reaches no reader.`,
  );
  return 0;
}

type Said = { owner: string; clauses: string };

/** Asks for what has to be known and no option says; nothing when the person stops. */
async function askRest(
  { owner, clauses }: NewOptions,
  judge: ReturnType<typeof judgeOf>,
): Promise<Said | { silent: string[] } | undefined> {
  if (owner !== undefined && clauses !== undefined) return { owner, clauses };
  return answered(async (person) => {
    const keeper =
      owner ??
      (await person.ask({ option: '--owner', text: 'Which role owns it (its id)?', objection: judge.role }));
    const numbers =
      clauses ??
      (await person.ask({
        option: '--clauses',
        text: 'Which clauses is it about, the first giving its number?',
        objection: judge.clauses,
      }));
    if (keeper !== undefined && numbers !== undefined) return { owner: keeper, clauses: numbers };
    return {
      silent: [...(keeper === undefined ? ['--owner'] : []), ...(numbers === undefined ? ['--clauses'] : [])],
    };
  }, {});
}
