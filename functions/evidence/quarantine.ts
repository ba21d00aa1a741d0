/** A form that a browser, or anyone with it, can post one file with. */
export interface UploadForm {
  readonly url: string;
  /** To be sent in this order before the field `file`. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What a form lets in. */
export interface UploadLimits {
  readonly key: string;
  readonly contentType: string;
  readonly leastBytes: number;
  readonly mostBytes: number;
  /** Real time for which it can be posted. */
  readonly seconds: number;
  /** Where a browser goes after a native form was taken. */
  readonly redirect?: string;
}

/** One version of an object, as it was received. */
export interface ReceivedVersion {
  readonly versionId: string;
  readonly bytes: number;
}

/** The quarantine (待检区): where files arrive and wait, unbelieved, for their inspection. */
export interface Quarantine {
  form(limits: UploadLimits): Promise<UploadForm>;
  /** The version meant: by its id, else by its ETag, else the latest; `undefined` where nothing has arrived. */
  version(
    key: string,
    meant: { readonly versionId?: string; readonly etag?: string },
  ): Promise<ReceivedVersion | undefined>;
  /** The bytes of exactly one version, piece by piece. */
  read(key: string, versionId: string): Promise<AsyncIterable<Uint8Array>>;
}
