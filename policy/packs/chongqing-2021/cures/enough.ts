/** More than any amount needs to be raised by to leave something after rounding to a whole yuan. */
export const enough = 10_000;
