/** The local cloud cannot be brought up; the message says in Chinese and English what to do about it. */
export class LaunchFailed extends Error {
  override readonly name = 'LaunchFailed';

  constructor(zh: string, en: string, options?: ErrorOptions) {
    super(`${zh}\n${en}`, options);
  }
}
