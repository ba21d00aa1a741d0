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
  logger.error(message, {
    ...keys,
    errorName: error instanceof Error ? error.name : 'unknown',
    at: error instanceof Error ? placesOf(error) : [],
  });
}

/** The nearest five places of the stack; a message of several lines stands in the stack too and is cut off. */
function placesOf(error: Error): string[] {
  const stack = error.stack ?? '';
  const said = stack.indexOf(error.message);
  return stack
    .slice(said < 0 ? 0 : said + error.message.length)
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 5)
    .map((line) => line.trim());
}
