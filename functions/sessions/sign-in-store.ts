/** A mailed code that has been asked for: its hash with its salt, never the code. */
export interface StoredCode {
  readonly salt: string;
  readonly codeHash: string;
}

/** A counter of a limit in one window of time. */
export interface LimitCounter {
  readonly kind: string;
  /** Hash of the address, account or source counted. */
  readonly hash: string;
  /** Number of the window since the epoch. */
  readonly window: number;
}

/** Codes and counters of sign-in, forgotten by the table's time to live. */
export interface SignInStore {
  /** Puts the code of an address in the place of any earlier one, with no try used. */
  putCode(addressHash: string, code: StoredCode, expiresAt: number): Promise<void>;
  /**
   * Uses one try of the running code and returns it; `undefined` where there is none, it is over, or
   * its tries are used up. Counting before comparing holds also for guesses sent at once.
   */
  takeTry(addressHash: string, mostTries: number, now: number): Promise<StoredCode | undefined>;
  /** Takes this very code away; false where it was used or replaced meanwhile. */
  useCode(addressHash: string, codeHash: string): Promise<boolean>;
  count(counter: LimitCounter): Promise<number>;
  /** Adds one and returns the new count. */
  add(counter: LimitCounter, expiresAt: number): Promise<number>;
  clear(counter: LimitCounter): Promise<void>;
}
