import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { EnterpriseWord } from '#policy/engine/facts/shared-facts.ts';

/** The enterprises that answered that it is not so; what the file says then rests on the institution alone. */
export function declinedBy(words: readonly EnterpriseWord[] = []): readonly EnterpriseWord[] {
  return words.filter(({ outcome }) => outcome === 'declined');
}

/** A sentence on what enterprises answered, to follow that of a finding; empty where none was asked. */
export function sayWords(words: readonly EnterpriseWord[] = []): Bilingual {
  const zh = { confirmed: '已确认', declined: '表示不确认' };
  const en = { confirmed: 'confirmed it', declined: 'does not confirm it' };
  return {
    zh: words
      .map(({ enterpriseId, outcome, on }) => `用工企业 ${enterpriseId} 于${on}${zh[outcome]}。`)
      .join(''),
    en: words
      .map(
        ({ enterpriseId, outcome, on }) => ` Enterprise ${enterpriseId} ${en[outcome]} on ${on}.`,
      )
      .join(''),
  };
}
