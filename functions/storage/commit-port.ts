import { port } from '#functions/runtime/port.ts';
import { documentClient } from './document-client.ts';
import { commit, type Write } from './transaction.ts';

/** Commits the writes of several stores, all or none. */
export type Commit = (writes: readonly Write[]) => Promise<void>;

/** The port of transactions. */
export const commitPort = port({}, (): Commit => (writes) => commit(documentClient(), writes));
