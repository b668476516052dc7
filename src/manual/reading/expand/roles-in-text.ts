import { isPhrasing, type Node, plainText } from '../../model/tree.ts';
import type { Words } from '../../words/words.ts';
import { isReference, type Reference } from './references.ts';

/**
 * Fits the names of roles to the sentence they stand in: "the service level manager and the service level manager", which two
 * merged roles make, is said once, and a title of the organisation's own gets the article that "top management" does without.
 */
export function fitRoles(node: Node, words: Words): Node {
  if (!node.children) return node;
  const once = namedOnce(node.children, words);
  const fitted = once.map((child, index) => withArticle(child, index, once, words));
  return { ...node, children: fitted.map((child) => fitRoles(child, words)) };
}

const isRole = (node: Node | undefined): node is Reference =>
  node !== undefined && isReference(node) && node.kind === 'role' && !node.children?.length;

/**
 * Roles that only words such as "and the" part are one run; each role of a run is named once. A run of several does not name the
 * role that its clause begins with again: "the change manager asks the service owner and the change manager".
 */
function namedOnce(children: readonly Node[], words: Words): Node[] {
  const joins = new Set(words.joins);
  const parts = (node: Node | undefined) =>
    node?.type === 'text' && joins.has((node.value ?? '').replace(/[,/]/, '').trim());
  const result: Node[] = [];
  let first: Reference | undefined;
  for (let at = 0; at < children.length; ) {
    const run = [children[at] as Node];
    if (isRole(run[0]))
      while (parts(children[at + run.length]) && isRole(children[at + run.length + 1]))
        run.push(children[at + run.length] as Node, children[at + run.length + 1] as Node);
    const said = withoutRepeats(run, first);
    if (endsClause(run[0])) first = undefined;
    else first ??= said.find(isRole);
    result.push(...said);
    at += run.length;
  }
  return result;
}

const endsClause = (node: Node | undefined): boolean =>
  node?.type === 'text' && /[.:;!?](?:\s|$)/.test(node.value ?? '');

/** The last two of those that stay are joined as the last two of the run were, all others as they were. */
function withoutRepeats(run: readonly Node[], first: Reference | undefined): Node[] {
  const roles = run.filter(isRole);
  const once = roles.filter((role, index) => roles.findIndex(({ id }) => id === role.id) === index);
  const isSaid = (role: Reference) => role.id === first?.id && (role.merged ?? first.merged ?? false);
  const kept = once.length > 1 ? once.filter((role) => !isSaid(role)) : once;
  if (kept.length === roles.length) return [...run];
  const joints = run.filter((node) => !isRole(node));
  return kept.flatMap((role, index) => {
    if (index === 0) return [role];
    return [(index === kept.length - 1 ? joints.at(-1) : joints[index - 1]) as Node, role];
  });
}

/** In a cell or a list a role stands alone; in a sentence words stand before it, or go on behind it. */
function withArticle(node: Node, index: number, siblings: readonly Node[], words: Words): Node {
  if (!isRole(node) || !node.bare) return node;
  const before = siblings[index - 1];
  const after = siblings[index + 1];
  const said = before && isPhrasing(before) ? plainText(before) : '';
  if (words.noArticleAfter.test(said)) return node;
  const [, next] = /^ (\p{Ll}+)/u.exec((after?.type === 'text' && after.value) || '') ?? [];
  // "and" and the like go on with a list, which may stand in a cell.
  const goesOn = next !== undefined && !words.joins.includes(next);
  const isLedTo = /[\p{L}\p{N}’”"):;,] $/u.test(said) && /\p{L}/u.test(said);
  return goesOn || isLedTo ? { ...node, article: true } : node;
}
