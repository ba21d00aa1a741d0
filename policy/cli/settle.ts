import { createHash } from 'node:crypto';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import { type SettleRequest, settledFile } from './settled-file.ts';

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The statement of a facts file as JSON, the hash of its canonical JSON, the tree of each verdict, or what other readings would pay; throws `BadInput` or `EngineError`. */
export function settleFile(
  request: SettleRequest & { readonly as: 'json' | 'hash' | 'verdicts' | 'readings' },
): string {
  const { statement, verdicts, readings } = settledFile(request).settled;
  switch (request.as) {
    case 'json':
      return json(statement);
    case 'hash':
      return `${createHash('sha256').update(canonicalJson(statement)).digest('hex')}\n`;
    case 'verdicts':
      return json(verdicts().map(({ derive }) => derive()));
    case 'readings':
      return json(readings());
    default:
      return request.as satisfies never;
  }
}
