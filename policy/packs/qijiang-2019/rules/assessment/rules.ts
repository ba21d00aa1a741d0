import type { Rule } from '#policy/engine/rule.ts';
import type { PostFacts } from '../../facts/post.ts';
import { licenceBeforePost } from './licence-before-post.ts';
import { safetyBeforePost } from './safety-before-post.ts';

/** What whoever starts work is held against. */
export const postRules: readonly Rule<PostFacts>[] = [safetyBeforePost, licenceBeforePost];
