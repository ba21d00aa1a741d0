/** How parts get their links and go on their way. */
export interface PartSender {
  /** Links for these parts; one that is refused is refused for good. */
  links(numbers: readonly number[]): Promise<readonly { number: number; url: string }[]>;
  /** Sends one part and tells how many of its bytes have gone out; fails where it did not arrive. */
  put(number: number, url: string, onBytes: (bytes: number) => void): Promise<void>;
  pause(milliseconds: number): Promise<void>;
  /** Whether a failure may pass by itself, so that trying again makes sense. */
  mayPass(error: unknown): boolean;
  /** A part is tried again after a failure. */
  onRetry(number: number): void;
  /** How many bytes of one part have gone out; it falls back to nought where the part must go again. */
  onBytes(number: number, bytes: number): void;
  /** Stops it, quietly: nothing new is begun. */
  readonly signal: AbortSignal;
}

const AT_ONCE = 3;
/** Links asked for at once: few enough that each is used long before it ends. */
const LINKS_AT_ONCE = 12;
const TRIES = 6;
const FIRST_PAUSE = 1_000;

/**
 * Sends parts, a few at a time; each is tried again after a pause that doubles, with a link of its own.
 *
 * @throws the last failure of a part whose tries are used up, or what cannot pass by itself.
 */
export async function sendParts(numbers: readonly number[], sender: PartSender): Promise<void> {
  const waiting = [...numbers];
  const links = new Map<number, Promise<string>>();
  let failed = false;
  const isOver = () => failed || sender.signal.aborted;

  /** Asks for the links of a part and of those that come next. */
  function linkOf(number: number): Promise<string> {
    const known = links.get(number);
    if (known !== undefined) return known;
    const wanted = [number, ...waiting.filter((one) => !links.has(one))].slice(0, LINKS_AT_ONCE);
    const asked = sender.links(wanted);
    for (const one of wanted) {
      const link = asked.then((found) => {
        const url = found.find((each) => each.number === one)?.url;
        if (url === undefined) throw new Error(`No link for part ${one}`);
        return url;
      });
      // Whoever uses the link hears of the failure; the others ask anew.
      link.catch(() => links.delete(one));
      links.set(one, link);
    }
    return links.get(number) as Promise<string>;
  }

  async function send(number: number): Promise<void> {
    for (let tried = 1; !isOver(); tried += 1) {
      try {
        const url = await linkOf(number);
        links.delete(number);
        await sender.put(number, url, (bytes) => sender.onBytes(number, bytes));
        return;
      } catch (error) {
        links.delete(number);
        if (isOver()) return;
        sender.onBytes(number, 0);
        if (tried >= TRIES || !sender.mayPass(error)) throw error;
        sender.onRetry(number);
        await sender.pause(FIRST_PAUSE * 2 ** (tried - 1));
      }
    }
  }

  async function work(): Promise<void> {
    while (!isOver()) {
      const number = waiting.shift();
      if (number === undefined) return;
      await send(number);
    }
  }

  await Promise.all(
    Array.from({ length: AT_ONCE }, () =>
      work().catch((error) => {
        failed = true;
        throw error;
      }),
    ),
  );
}
