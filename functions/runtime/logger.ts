import { Logger } from '@aws-lambda-powertools/logger';

/** Keys that may stand on a log line: ids, states and counts, never a name, an ID number or an address. */
export type LogKeys = Partial<
  Record<
    | 'subject'
    | 'stage'
    | 'attempt'
    | 'outcome'
    | 'route'
    | 'status'
    | 'code'
    | 'eventId'
    | 'eventName'
    | 'task'
    | 'dueKind'
    | 'wait'
    | 'count'
    | 'errorName',
    string | number
  >
>;

const logger = new Logger({ serviceName: 'xunzhang' });

/** Writes one line; every function writes at least one a call. */
export function log(message: string, keys: LogKeys = {}): void {
  logger.info(message, keys);
}

/** Writes one error line. The error's message is left out on purpose: it may quote a value. */
export function logError(message: string, error: unknown, keys: LogKeys = {}): void {
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 6) : [];
  logger.error(message, {
    ...keys,
    errorName: error instanceof Error ? error.name : 'unknown',
    at: stack.map((line) => line.trim()),
  });
}
