/** A name as pages and mails show it: the first character, then one star each (张三丰 → 张**). */
export function maskName(name: string): string {
  const [first = '', ...rest] = Array.from(name.trim());
  return `${first}${'*'.repeat(Math.max(rest.length, 1))}`;
}

/** An ID number with its first three and last four characters; shorter values show nothing. */
export function maskIdentityNumber(number: string): string {
  const characters = Array.from(number.trim());
  if (characters.length < 15) return '***';
  return `${characters.slice(0, 3).join('')}***${characters.slice(-4).join('')}`;
}

/** A bank account number with its last four digits; throws `RangeError` below eight digits. */
export function maskAccountNumber(number: string): string {
  const digits = number.replaceAll(/\D/g, '');
  if (digits.length < 8) {
    throw new RangeError(
      '银行账号应至少 8 位数字。 Expected a bank account number of at least 8 digits.',
    );
  }
  return `****${digits.slice(-4)}`;
}
