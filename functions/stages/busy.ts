/**
 * The partition of the sparse index of everything in flight. An item carries the attribute `busy`
 * from the transaction that sets something in motion to the one that brings it to rest; the system
 * is quiet when the index is empty, and what stays in it for long is stuck.
 */
export const BUSY = 'BUSY';
