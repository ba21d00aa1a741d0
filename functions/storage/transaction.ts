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
  /** Positions of the writes whose conditions failed. */
  readonly failed: readonly number[];

  constructor(failed: readonly number[], options?: ErrorOptions) {
    super(`Writes ${failed.join(', ')} conflict with what is stored`, options);
    this.failed = failed;
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
    throw new WriteConflict(
      reasons.flatMap((code, position) => (code === 'None' ? [] : [position])),
      { cause: error },
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
