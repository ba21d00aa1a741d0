import { type BusinessClock, instantOf } from './business-clock.ts';

/** The business clock of production: business time is real time. */
export const wallClock: BusinessClock = { now: async () => instantOf(new Date()) };
