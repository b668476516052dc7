import type { Source } from './sources.ts';

/** Properties that name a side of the screen where a side of the text is meant. */
const physical =
  /^(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)(?:-.*)?|border-(?:top|bottom)-(?:left|right)-radius|left|right)$/;
const sided = /^(?:text-align|text-align-last|float|clear|caption-side)$/;
const fourSides = /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/;

/** A comment that says why a side of the screen is meant. */
const explained = /\/\*\s*Physical: .+\*\//;

/** The physical declarations of style sheets, as `path:line: declaration`. */
export function physicalDeclarations(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index, lines) => {
      const [, property = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^;{]+);?\s*$/.exec(bare(line)) ?? [];
      const isExplained = explained.test(line) || explained.test(lines[index - 1] ?? '');
      return property && !isExplained && isPhysical(property, value.trim())
        ? [`${path}:${index + 1}: ${property}: ${value.trim()}`]
        : [];
    }),
  );
}

const bare = (line: string): string => line.replace(/\/\*.*?\*\//g, '');

function isPhysical(property: string, value: string): boolean {
  if (physical.test(property)) return true;
  if (sided.test(property)) return /\b(?:left|right)\b/.test(value);
  return fourSides.test(property) && hasUnequalSides(value);
}

/** `1px 2px 3px 4px` says another thing of the left than of the right. */
function hasUnequalSides(value: string): boolean {
  const sides = value.match(/[^\s(]+(?:\((?:[^()]|\([^()]*\))*\))?/g) ?? [];
  return sides.length === 4 && sides[1] !== sides[3];
}
