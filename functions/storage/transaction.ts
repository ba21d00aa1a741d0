import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { type DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';

/**
 * One conditional write. Stores return writes as values, so that a use case composes the writes of
 * several stores (a state, its ledger entry, its event) and commits them in one transaction.
 */
export type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** A condition of a committed write did not hold: somebody else was faster, or it has already happened. */
export class WriteConflict extends Error {
  override readonly name = 'WriteConflict';
  /** Positions of the writes that stood in the way. */
  readonly failed: readonly number[];
  /** Those of them whose own condition did not hold; another transaction held the items of the others. */
  readonly unmet: readonly number[];

  constructor(
    failed: readonly number[],
    { unmet = failed, ...options }: ErrorOptions & { readonly unmet?: readonly number[] } = {},
  ) {
    super(`Writes ${failed.join(', ')} conflict with what is stored`, options);
    this.failed = failed;
    this.unmet = unmet;
  }
}

/**
 * Commits all writes or none (at most 100).
 *
 * @throws {WriteConflict} when a condition fails or another transaction holds an item.
 */
export async function commit(
  client: DynamoDBDocumentClient,
  writes: readonly Write[],
): Promise<void> {
  try {
    await client.send(new TransactWriteCommand({ TransactItems: [...writes] }));
  } catch (error) {
    const reasons = cancellationCodes(error);
    if (reasons === undefined) throw error;
    const positions = (wanted: (code: string) => boolean) =>
      reasons.flatMap((code, position) => (wanted(code) ? [position] : []));
    throw new WriteConflict(
      positions((code) => code !== 'None'),
      { cause: error, unmet: positions((code) => code === 'ConditionalCheckFailed') },
    );
  }
}

function cancellationCodes(error: unknown): readonly string[] | undefined {
  if (!(error instanceof Error) || error.name !== 'TransactionCanceledException') return undefined;
  const reasons =
    (error as { CancellationReasons?: { Code?: string }[] }).CancellationReasons ?? [];
  const codes = reasons.map((reason) => reason.Code ?? 'None');
  const conflicts = ['ConditionalCheckFailed', 'TransactionConflict', 'None'];
  return codes.every((code) => conflicts.includes(code)) ? codes : undefined;
}
