import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkCitations, type FoundDocument } from '#policy/engine/check-citations.ts';
import { checkCitedPack } from '#policy/engine/check-cited-pack.ts';
import type { Citations } from '#policy/engine/citation.ts';
import type { CitationFinding } from '#policy/engine/citation-finding.ts';
import { allPacks } from '#policy/packs/all-packs.ts';
import { citationsOfPacks } from '#policy/packs/citations.ts';
import { refusal } from './bad-input.ts';

/** What `cite` was asked for: the directory of the documents, and whether to answer in JSON. */
export interface CiteRequest {
  readonly sources: string | undefined;
  readonly json: boolean;
}

/** What `cite` says, and whether every citation holds. */
export interface CiteAnswer {
  readonly holds: boolean;
  readonly text: string;
}

interface Checked {
  readonly pack: string;
  readonly document: string;
  readonly clauses: number;
  readonly parameters: number;
  readonly rows: number;
  readonly findings: readonly CitationFinding[];
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function codeOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException).code ?? 'unknown';
}

function checkDirectory(sources: string | undefined): string {
  if (sources === undefined) {
    throw refusal('no-sources', {
      zh: '请用 --sources DIR 指明存放政策文件的目录。',
      en: 'Name the directory of the documents with --sources DIR.',
    });
  }
  if (statSync(sources, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw refusal('no-sources', {
      zh: `--sources ${sources} 不是目录。`,
      en: `--sources ${sources} is not a directory.`,
    });
  }
  return sources;
}

/** Bytes that are no UTF-8 become U+FFFD, so that the passages they stand in are still named. */
function findDocument(directory: string, name: string): FoundDocument | undefined {
  const path = join(directory, name);
  try {
    const bytes = readFileSync(path);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { sha256: sha256(bytes), text };
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw refusal('no-sources', {
      zh: `不能读取文件 ${path}（${codeOf(cause)}）。`,
      en: `Cannot read the file ${path} (${codeOf(cause)}).`,
    });
  }
}

function checked(pack: string, citations: Citations, directory: string): Checked {
  const { document, clauses, parameters, rows } = citations;
  const found = findDocument(directory, document.name);
  const latest = allPacks.findLast(({ id }) => id === pack);
  return {
    pack,
    document: document.name,
    clauses: Object.keys(clauses).length,
    parameters: Object.keys(parameters).length,
    rows: Object.keys(rows).length,
    findings: [
      ...checkCitations(citations, found, sha256),
      ...(latest === undefined ? [] : checkCitedPack(citations, latest)),
    ],
  };
}

function summary(each: Checked): string {
  const { pack, document, clauses, parameters, rows, findings } = each;
  const verdict = findings.length === 0 ? '相符 holds' : `${findings.length} 处不符 differ`;
  const counts = `条款 clauses ${clauses} · 参数 parameters ${parameters} · 表行 rows ${rows}`;
  const lines = findings.flatMap(({ sentence }) => [`  ${sentence.zh}`, `  ${sentence.en}`]);
  return [`${pack} ← ${document}: ${counts} · ${verdict}`, ...lines, ''].join('\n');
}

/** Holds every citation against the documents in a directory; throws `BadInput` where there is none. */
export function citeDocuments(request: CiteRequest): CiteAnswer {
  const directory = checkDirectory(request.sources);
  const documents = Array.from(citationsOfPacks, ([pack, citations]) =>
    checked(pack, citations, directory),
  );
  const holds = documents.every(({ findings }) => findings.length === 0);
  const text = request.json
    ? `${JSON.stringify({ holds, documents }, null, 2)}\n`
    : documents.map(summary).join('');
  return { holds, text };
}
