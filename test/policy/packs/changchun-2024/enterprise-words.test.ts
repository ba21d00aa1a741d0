import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { declinedBy, sayWords } from '#policy/packs/changchun-2024/enterprise-words.ts';

const on = civilDate('2024-05-20');
const sha256 = '0'.repeat(64);
const confirmed = { enterpriseId: 'E1', outcome: 'confirmed', on, sha256 } as const;
const declined = { enterpriseId: 'E2', outcome: 'declined', on, sha256 } as const;

describe('what enterprises answered', () => {
  it('is told one after the other', () => {
    expect(sayWords([confirmed, declined])).toEqual({
      zh: '用工企业 E1 于2024-05-20已确认。用工企业 E2 于2024-05-20表示不确认。',
      en: ' Enterprise E1 confirmed it on 2024-05-20. Enterprise E2 does not confirm it on 2024-05-20.',
    });
  });

  it('is nothing where none was asked', () => {
    expect(sayWords()).toEqual({ zh: '', en: '' });
    expect(declinedBy()).toEqual([]);
  });

  it('is a denial of those alone who declined', () => {
    expect(declinedBy([confirmed, declined])).toEqual([declined]);
  });
});
