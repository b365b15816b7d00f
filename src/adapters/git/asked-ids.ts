/** Ids on their way to a process, in batches, and the order in which its answers have to be read. */
export class AskedIds {
  readonly #batches: AsyncIterable<Iterable<string>> | undefined;
  #asked: readonly string[] = [];
  #at = 0;
  #ended: boolean;
  #wake: () => void = () => undefined;
  /** What whoever names the ids threw. */
  failure: unknown;

  /** What the process is told: the ids as lines, at once where all are known, and else a batch at a time. */
  readonly lines: string | AsyncIterable<string>;

  constructor(ids: readonly string[] | AsyncIterable<Iterable<string>>) {
    const isKnown = !(Symbol.asyncIterator in ids);
    this.#batches = isKnown ? undefined : ids;
    this.#asked = isKnown ? ids : [];
    this.#ended = isKnown;
    this.lines = isKnown ? `${ids.join("\n")}\n` : this.#linesOfBatches();
  }

  async *#linesOfBatches(): AsyncGenerator<string> {
    try {
      for await (const batch of this.#batches ?? []) {
        const ids = [...batch];
        if (ids.length === 0) continue;
        this.#asked = [...this.#asked.slice(this.#at), ...ids];
        this.#at = 0;
        this.#wake();
        yield `${ids.join("\n")}\n`;
      }
    } catch (error) {
      this.failure = error;
      throw error;
    } finally {
      this.#ended = true;
      this.#wake();
    }
  }

  /** Returns the id that is to be answered next, where it is known already. */
  knownNext(): string | undefined {
    return this.#at < this.#asked.length ? this.#asked[this.#at++] : undefined;
  }

  /** Waits for the id that is to be answered next; nothing where there are no more. */
  async next(): Promise<string | undefined> {
    while (this.#at === this.#asked.length && !this.#ended)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    return this.knownNext();
  }
}
