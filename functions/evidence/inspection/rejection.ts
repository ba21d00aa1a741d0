import type { Bilingual } from '#policy/engine/bilingual.ts';

/** Why a file is no evidence. */
export type RejectionCode =
  | 'wrong-type'
  | 'wrong-size'
  | 'cut-off'
  | 'has-macros'
  | 'unreadable-film'
  | 'no-video'
  | 'impossible-film'
  | 'header-contradicted'
  | 'too-short'
  | 'already-used';

/** A rejection with what was seen and what was expected. */
export interface Rejection {
  readonly outcome: 'rejected';
  readonly code: RejectionCode;
  readonly reason: Bilingual;
}

/** A rejection in one line. */
export const rejected = (code: RejectionCode, zh: string, en: string): Rejection => ({
  outcome: 'rejected',
  code,
  reason: { zh, en },
});
