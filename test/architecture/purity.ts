import ts from 'typescript';
import type { Source } from './sources.ts';

/**
 * Places where a source asks the machine instead of its caller: the clock, chance, the environment.
 * Each reads `path:line what`.
 */
export function impurities(source: Source): string[] {
  const file = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = impurity(node);
    if (what !== undefined) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push(`${source.path}:${line + 1} ${what}`);
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

const machineCalls = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'Temporal.Now',
]);

function impurity(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'new Date()';
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const text = node.getText().replace(/^globalThis\./, '');
  if (machineCalls.has(text)) return text;
  return text === 'process' || /^process\.\w+$/.test(text) || text === 'import.meta.env' ? text : undefined;
}
