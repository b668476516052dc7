/** A CSS string in which every sign that could end it, or the style element around it, is written as its number. */
export const cssString = (text: string): string =>
  `"${text.toWellFormed().replace(/[^\p{L}\p{N} .,:;·–-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
