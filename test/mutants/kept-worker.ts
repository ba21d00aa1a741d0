import type { Worker } from 'node:worker_threads';
import { ThreadsPoolWorker } from 'vitest/node';

type Sent = Parameters<ThreadsPoolWorker['send']>[0];
interface Held {
  _thread: Worker | undefined;
}

/** Each start leaves a listener behind in its thread, so that it is let go after so many. */
const startsOfThread = 60;

/** One thread runs the tests of many mutants, so that the law is imported once and not once a mutant. */
export function keepWorker(): void {
  const { prototype } = ThreadsPoolWorker;
  const { start, send } = prototype;
  let kept: Worker | undefined;
  let starts = 0;
  prototype.start = async function (this: ThreadsPoolWorker) {
    const held = this as unknown as Held;
    starts += 1;
    if (starts % startsOfThread === 0) {
      await kept?.terminate();
      kept = undefined;
    }
    if (kept !== undefined) {
      held._thread = kept;
      return;
    }
    await start.call(this);
    kept = held._thread;
    kept?.setMaxListeners(0);
  };
  prototype.send = function (this: ThreadsPoolWorker, message: Sent) {
    if ((message as { type?: string }).type !== 'stop') return send.call(this, message);
    kept?.emit('message', { type: 'stopped', __vitest_worker_response__: true });
  };
  prototype.stop = async function (this: ThreadsPoolWorker) {
    for (const event of ['message', 'error', 'exit']) kept?.removeAllListeners(event);
    (this as unknown as Held)._thread = undefined;
  };
}
