import { caseOf, subjectId } from '#functions/cases/subject.ts';
import { type Caller, insist, UnexpectedAnswer } from './caller.ts';
import { inParallel } from './in-parallel.ts';
import type { MadeFile } from './make-document.ts';
import { makeFile } from './make-file.ts';
import type { Filing } from './world.ts';

/** Uploads at a time. */
const WIDTH = 4;

/** What became of a file. */
export interface HandedIn {
  readonly filing: Filing;
  readonly state: string;
  readonly reason?: { readonly zh: string; readonly en: string };
}

/** What handing in needs. */
export interface HandInPorts {
  readonly institution: Caller;
  /** Counts the copies of a filing, so that no two files are alike. */
  copyOf(filing: Filing): number;
  /** Resolves when every file reported has been inspected. */
  inspected(): Promise<void>;
}

/** Asks for a link, puts the file there, reports it, and looks what inspection says of it. */
export async function handIn(
  ports: HandInPorts,
  filings: readonly Filing[],
): Promise<readonly HandedIn[]> {
  const uploads = await inParallel(WIDTH, filings, async (filing) => {
    const file = await makeFile(filing, ports.copyOf(filing));
    return { filing, uploadId: await upload(ports.institution, filing, file) };
  });
  await ports.inspected();
  const cases = new Set(filings.map(({ subject }) => caseOf(subjectId.parse(subject))));
  const found = await Promise.all(
    [...cases].map((id) =>
      insist(ports.institution, 'GET', `/api/institution/projects/${id}/files`),
    ),
  );
  const files = new Map(
    found.flatMap(({ files: some }) => some).map((one) => [one.uploadId as string, one]),
  );
  return uploads.map(({ filing, uploadId }) => {
    const { state, reason } = files.get(uploadId) ?? { state: 'unknown' };
    return { filing, state, ...(reason === undefined ? {} : { reason }) };
  });
}

async function upload(caller: Caller, filing: Filing, file: MadeFile): Promise<string> {
  const { subject, item, day, trainee } = filing;
  const { uploadId, url, fields } = await insist(caller, 'POST', '/api/institution/uploads', {
    subject,
    item,
    ...(day === undefined ? {} : { day }),
    ...(trainee === undefined ? {} : { trainee }),
    fileName: file.name,
    contentType: file.contentType,
    bytes: file.bytes.length,
  });
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  form.append(
    'file',
    new Blob([new Uint8Array(file.bytes)], { type: file.contentType }),
    file.name,
  );
  const response = await fetch(url, { method: 'POST', body: form, redirect: 'manual' });
  if (response.status >= 400) {
    throw new UnexpectedAnswer(`${file.name}: ${response.status} ${await response.text()}`);
  }
  await response.arrayBuffer();
  await insist(caller, 'POST', '/api/institution/uploads/report', { subject, uploadId });
  return uploadId;
}
