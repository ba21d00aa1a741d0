import canonicalize from 'canonicalize';
import { EngineError } from './engine-error.ts';

/** The one text of a value by RFC 8785; hashing and storing start from it. */
export function canonicalJson(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) {
    throw new EngineError('not-canonical', {
      zh: '该值不能写成规范 JSON。',
      en: 'The value has no canonical JSON.',
    });
  }
  return text;
}
