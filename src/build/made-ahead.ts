/**
 * What was made before somebody asked for it. Each is asked for once in a build: what was made ahead is given then and
 * forgotten, what was not is made, and nothing is made ahead for nobody.
 */
export class MadeAhead<Value> {
  readonly #made = new Map<string, Value>();
  readonly #taken = new Set<string>();

  /** Makes something for a key, unless it was taken already. */
  async make(key: string, make: () => Value | Promise<Value>): Promise<void> {
    if (this.#taken.has(key)) return;
    const value = await make();
    if (!this.#taken.has(key)) this.#made.set(key, value);
  }

  /** What was made ahead for a key, or is made now. */
  take<Now extends Value | Promise<Value>>(key: string, make: () => Now): Value | Now {
    const known = this.#made.get(key);
    this.#made.delete(key);
    this.#taken.add(key);
    return known ?? make();
  }

  /** Forgets everything: what it is made of is another one now. */
  clear(): void {
    this.#made.clear();
    this.#taken.clear();
  }
}
