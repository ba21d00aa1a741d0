/** One version of an object in the evidence bucket. */
export interface KeptVersion {
  readonly key: string;
  readonly versionId: string;
}

/** The evidence bucket: what lies in it cannot be changed before its retention ends. */
export interface EvidenceArchive {
  /** Copies one version out of the quarantine and locks the copy until `until`; done twice, it is there once. */
  keep(
    from: { readonly key: string; readonly versionId: string },
    to: { readonly key: string; readonly contentType: string; readonly until: Date },
  ): Promise<KeptVersion>;
}

/** Short-lived links to single versions. */
export interface EvidenceLinks {
  link(
    version: KeptVersion,
    as: {
      readonly fileName: string;
      readonly seconds: number;
      /** True where a browser saves the file and does not show it. */
      readonly download?: boolean;
    },
  ): Promise<string>;
}
