/** One part as the store received it. */
export interface ReceivedPart {
  readonly number: number;
  readonly bytes: number;
  readonly etag: string;
}

/** An object that is being put together: its key, and the id under which its parts arrive. */
export interface PartialObject {
  readonly key: string;
  readonly id: string;
}

/** Where long films arrive part by part (分段), to become one object of the quarantine. */
export interface PartStore {
  /** Begins an object and returns the id under which its parts arrive. */
  begin(object: { readonly key: string; readonly contentType: string }): Promise<string>;
  /** A link that takes exactly one part of exactly these bytes, for so many seconds of real time. */
  link(
    object: PartialObject,
    part: { readonly number: number; readonly bytes: number; readonly seconds: number },
  ): Promise<string>;
  /** The parts that have arrived, by number; `undefined` where they were joined, dropped or have expired. */
  arrived(object: PartialObject): Promise<readonly ReceivedPart[] | undefined>;
  /** Makes one object of the parts; nothing happens where somebody has done so already. */
  join(object: PartialObject, parts: readonly ReceivedPart[]): Promise<void>;
  /** Throws away what has arrived; nothing happens where there is nothing any more. */
  drop(object: PartialObject): Promise<void>;
}
