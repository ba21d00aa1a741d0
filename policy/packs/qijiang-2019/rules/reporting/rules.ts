import type { Rule } from '#policy/engine/rule.ts';
import type { EducationFundFacts } from '../../facts/education-fund.ts';
import type { SkilledWorkforceFacts } from '../../facts/skilled-workforce.ts';
import { frontlineShare } from './frontline-share.ts';
import { skilledWorkforce } from './skilled-workforce.ts';

/** What a declaration of education funds is held against. */
export const educationFundRules: readonly Rule<EducationFundFacts>[] = [frontlineShare];

/** What labour statistics are held against. */
export const workforceRules: readonly Rule<SkilledWorkforceFacts>[] = [skilledWorkforce];
