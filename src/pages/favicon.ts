/** The icon of a manual, an open book in the accent colour, as an address that needs no request. */
export function favicon(accentColour: string): string {
  const colour = /^#[\da-f]{3,8}$/i.test(accentColour) ? accentColour : '#1f5f8b';
  const svg = [
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'>`,
    `<rect width='32' height='32' rx='7' fill='${colour}'/>`,
    `<path d='M16 10.5C13.6 8.6 10.4 8 6.5 8v14.5c3.9 0 7.1.6 9.5 2.5 2.4-1.9 5.6-2.5 9.5-2.5V8c-3.9 0-7.1.6-9.5 2.5Z' fill='#fff'/>`,
    `<path d='M16 10.5V25' stroke='${colour}' stroke-width='1.5'/>`,
    `</svg>`,
  ].join('');
  // Each page carries it, so nothing is encoded that an address may hold as it is.
  return `data:image/svg+xml,${encodeURIComponent(svg).replace(/%(?:2F|3A|3D)/g, decodeURIComponent)}`;
}
