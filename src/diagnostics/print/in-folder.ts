/** A file of a diagnostic as a tool names it that looks from a folder above the manual; both with forward slashes. */
export const inFolder = (folder: string, file: string): string =>
  folder === '' || file === '' || file.startsWith('/') ? file : `${folder.replace(/\/+$/, '')}/${file}`;
