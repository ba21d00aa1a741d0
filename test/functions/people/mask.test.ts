import { describe, expect, it } from 'vitest';
import { maskAccountNumber, maskIdentityNumber, maskName } from '#functions/people/mask.ts';

describe('masks', () => {
  it.each([
    ['张三丰', '张**'],
    ['张三', '张*'],
    ['张', '张*'],
    ['𠅤某某', '𠅤**'],
    [' 测试学员甲 ', '测****'],
  ])('maskName(%s) is %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it.each([
    ['220199199001011234', '220***1234'],
    ['123456', '***'],
    ['', '***'],
  ])('maskIdentityNumber(%s) is %s', (number, masked) => {
    expect(maskIdentityNumber(number)).toBe(masked);
  });

  it('shows four digits of an account, and refuses what is too short to hide anything', () => {
    expect(maskAccountNumber('6222 0000 1111 2345')).toBe('****2345');
    expect(() => maskAccountNumber('1234567')).toThrow(RangeError);
  });
});
