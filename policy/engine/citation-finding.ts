import type { Bilingual } from './bilingual.ts';

type Sentence = (subject: string, detail: string) => Bilingual;

const sentences = {
  'document-missing': (subject) => ({
    zh: `找不到文件 ${subject}。`,
    en: `The file ${subject} is missing.`,
  }),
  'document-differs': (subject, detail) => ({
    zh: `文件 ${subject} 与引用时不同：${detail}。`,
    en: `The file ${subject} is not the one cited: ${detail}.`,
  }),
  'span-out-of-range': (subject, detail) => ({
    zh: `${subject} 的位置 ${detail} 不在文件之内。`,
    en: `${subject} cites ${detail}, which does not lie in the file.`,
  }),
  'span-is-everything': (subject, detail) => ({
    zh: `${subject} 的位置 ${detail} 是整个文件；应为载有该内容的最短一段。`,
    en: `${subject} cites ${detail}, the whole file; expected the shortest passage that says it.`,
  }),
  'span-differs': (subject, detail) => ({
    zh: `${subject} 的位置 ${detail} 上的文字与引用时不同（SHA-256 不符）。`,
    en: `${subject} cites ${detail}, where the text is not the one cited (SHA-256 differs).`,
  }),
  'number-missing': (subject, detail) => ({
    zh: `${subject} 引用的文字中没有“${detail}”。`,
    en: `The text that ${subject} cites does not hold "${detail}".`,
  }),
  'outside-clause': (subject, detail) => ({
    zh: `${subject} 的位置不在条款 ${detail} 的位置之内。`,
    en: `${subject} cites a place outside that of clause ${detail}.`,
  }),
  'clause-uncited': (subject) => ({
    zh: `条款 ${subject} 没有引用。`,
    en: `Clause ${subject} has no citation.`,
  }),
  'clause-unknown': (subject) => ({
    zh: `政策包没有条款 ${subject}。`,
    en: `The pack has no clause ${subject}.`,
  }),
  'parameter-uncited': (subject) => ({
    zh: `${subject} 没有引用。`,
    en: `${subject} has no citation.`,
  }),
  'value-differs': (subject, detail) => ({
    zh: `${subject} 的值与引用的数字“${detail}”不符。`,
    en: `The value of ${subject} is not the number cited, "${detail}".`,
  }),
} as const satisfies Readonly<Record<string, Sentence>>;

/** What may be wrong with a citation. */
export type CitationFault = keyof typeof sentences;

/** One thing wrong with one citation; `subject` is a file, a clause, `parameter:…` or `row:…`. */
export interface CitationFinding {
  readonly fault: CitationFault;
  readonly subject: string;
  readonly sentence: Bilingual;
}

/** A finding; `detail` is the place, the notation or the clause that the sentence names. */
export function citationFinding(
  fault: CitationFault,
  subject: string,
  detail = '',
): CitationFinding {
  return { fault, subject, sentence: sentences[fault](subject, detail) };
}
