import ts from 'typescript';
import type { Source } from './sources.ts';

/** Attributes whose value is read out or shown. */
const spoken = new Set(['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label', 'caption']);
const letters = /\p{L}/u;

/**
 * Words that a component says by itself instead of asking the language's catalogue, as `path: "words"`. Throws where
 * the markup can't be read, so that no file goes unread.
 */
export function literalWords(source: Source): string[] {
  const file = ts.createSourceFile(
    'page.tsx',
    asTsx(source.text),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const faults = (file as unknown as { parseDiagnostics: ts.Diagnostic[] }).parseDiagnostics;
  if (faults[0]) {
    const message = ts.flattenDiagnosticMessageText(faults[0].messageText, ' ');
    throw new Error(
      `${source.path} can't be read: ${message} at ${file.text.slice(faults[0].start ?? 0).slice(0, 60)}`,
    );
  }
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    for (const words of wordsIn(node)) found.push(`${source.path}: "${words}"`);
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

/** The markup alone, as an expression: Astro's is JSX but for comments, the doctype and what stands before it. */
function asTsx(text: string): string {
  const markup = text
    .replace(/^---\n[\s\S]*?\n---/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<!doctype[^>]*>/i, '')
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/(<[A-Za-z][^<>]*?\s)\{(\w+)\}(?=[\s/>])/g, '$1$2={$2}');
  return `<>${markup}</>;`;
}

function wordsIn(node: ts.Node): string[] {
  if (ts.isJsxText(node)) return worded(node.text);
  if (ts.isJsxAttribute(node) && spoken.has(node.name.getText())) {
    const { initializer } = node;
    if (initializer && ts.isStringLiteral(initializer)) return worded(initializer.text);
    if (initializer && ts.isJsxExpression(initializer)) return results(initializer.expression);
  }
  const isContent = ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent);
  return isContent ? results(node.expression) : [];
}

/** Texts that an expression may come to: the ends of its choices, and the fixed parts of its templates. */
function results(expression: ts.Expression | undefined): string[] {
  if (!expression) return [];
  if (ts.isStringLiteralLike(expression)) return worded(expression.text);
  if (ts.isParenthesizedExpression(expression)) return results(expression.expression);
  if (ts.isConditionalExpression(expression))
    return [...results(expression.whenTrue), ...results(expression.whenFalse)];
  if (ts.isBinaryExpression(expression)) return eitherSide(expression);
  if (ts.isTemplateExpression(expression))
    return [expression.head, ...expression.templateSpans.map(({ literal }) => literal)].flatMap(({ text }) =>
      worded(text),
    );
  return [];
}

/** Both sides of a sum and of a fallback; of a condition only what it lets through. */
function eitherSide({ left, operatorToken, right }: ts.BinaryExpression): string[] {
  const both = [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.PlusToken];
  if (both.includes(operatorToken.kind)) return [...results(left), ...results(right)];
  return operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ? results(right) : [];
}

const worded = (text: string): string[] => (letters.test(text) ? [text.trim().replace(/\s+/g, ' ')] : []);
