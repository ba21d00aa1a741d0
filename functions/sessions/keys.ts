/** Keys of the table `sessions`. Whatever names a person or a secret stands there hashed. */
export const sessionKeys = {
  session: (hash: string) => ({ pk: `SESSION#${hash}` }),
  revocation: (actorHash: string) => ({ pk: `REVOKED#${actorHash}` }),
  code: (addressHash: string) => ({ pk: `CODE#${addressHash}` }),
  limit: (kind: string, hash: string, window: number) => ({
    pk: `LIMIT#${kind}#${hash}#${window}`,
  }),
};
