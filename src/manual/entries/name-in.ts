/** The name of the thing with an id; the id itself where there is none. */
export const nameIn = (things: readonly { id: string; name: string }[], id: string): string =>
  things.find((thing) => thing.id === id)?.name ?? id;
