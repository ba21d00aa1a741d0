import type { PublicNotice } from '#policy/engine/stage-demands.ts';

/** The notice asks for no notice that holds a case; the use of funds is published by date instead (QJ19-4.4.a). */
export const publicNotices: readonly PublicNotice[] = [];
