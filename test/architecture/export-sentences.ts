import ts from 'typescript';
import type { Source } from './sources.ts';

/** Exported declarations that no doc comment with words in it stands before, as `path: name`. */
export function undocumentedExports({ path, text }: Source): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return file.statements
    .filter((statement) => isExported(statement) && !hasSentence(statement, text))
    .map((statement) => `${path}: ${nameOf(statement)}`);
}

const isExported = (node: ts.Node): boolean =>
  ts.isExportAssignment(node) ||
  (ts.canHaveModifiers(node) &&
    (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false));

const hasSentence = (node: ts.Node, text: string): boolean =>
  (ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [])
    .map(({ pos, end }) => text.slice(pos, end))
    .some((comment) => comment.startsWith('/**') && /\p{L}{2}/u.test(comment));

function nameOf(node: ts.Statement): string {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations[0]?.name.getText() ?? '';
  return (node as ts.DeclarationStatement).name?.getText() ?? 'default';
}
