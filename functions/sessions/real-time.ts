import { setTimeout } from 'node:timers/promises';
import { port } from '#functions/runtime/port.ts';

/** Real time (真实时间), which security runs by: codes, sessions, limits. Never the business clock. */
export interface RealTime {
  now(): Date;
  /** Resolves after so many milliseconds. */
  pause(milliseconds: number): Promise<void>;
}

/** The port of real time. */
export const realTimePort = port(
  {},
  (): RealTime => ({
    now: () => new Date(),
    pause: async (milliseconds) => {
      await setTimeout(milliseconds);
    },
  }),
);
