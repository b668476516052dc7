const signatures: readonly { endings: readonly string[]; is: RegExp }[] = [
  { endings: ['png'], is: /^\x89PNG\r\n/ },
  { endings: ['jpg', 'jpeg'], is: /^\xFF\xD8\xFF/ },
  { endings: ['gif'], is: /^GIF8[79]a/ },
  { endings: ['webp'], is: /^RIFF[\s\S]{4}WEBP/ },
  { endings: ['avif'], is: /^[\s\S]{4}ftypavi[fs]/ },
  { endings: ['tiff', 'tif'], is: /^(?:II\*\0|MM\0\*)/ },
  { endings: ['svg'], is: /<svg[\s>]/i },
];

/** The endings that a file's name may have by its first bytes; nothing for what is no image that pages can show. */
export function imageKind(start: Uint8Array): readonly string[] | undefined {
  const text = String.fromCharCode(...start);
  return signatures.find(({ is }) => is.test(text))?.endings;
}
