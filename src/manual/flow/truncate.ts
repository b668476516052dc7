/** Longest text of a box, in characters, without the sign that there is more. */
const longest = 80;
/** A clause shorter than this says too little to stand for its sentence. */
const shortest = 24;

/** What a step asks, short enough for a box: its first sentence, else its first clause, else whole words of it. */
export function brief(text: string): string {
  const sentence = /^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text;
  const bare = sentence.replace(/[.\s]+$/u, '');
  if (bare.length <= longest) return bare;
  const start = bare.slice(0, longest + 1);
  const clause = /^(.*)[,;:](?=\s)/su.exec(start)?.[1];
  if (clause && clause.length >= shortest) return `${clause}\u00a0…`;
  const words = start.replace(/\s+\S*$/u, '');
  return `${(words === start ? start.slice(0, longest) : words).replace(/[\s,;:–]+$/u, '')}\u00a0…`;
}
