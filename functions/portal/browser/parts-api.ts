/** Where a film belongs, as the page says it. */
export type Place = Readonly<Record<string, string>>;

/** An upload in parts as the server tells of it. */
export interface PartsView {
  readonly uploadId: string;
  readonly state: 'awaiting' | 'given-up' | 'inspecting' | 'accepted' | 'rejected';
  readonly open: boolean;
  readonly fileName?: string;
  readonly bytes: number;
  readonly partBytes: number;
  readonly count: number;
  readonly arrived: readonly number[];
}

/** A link for one part. */
export interface PartLink {
  readonly number: number;
  readonly url: string;
}

/** The server refused a call, for a reason in words that a person can read. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const root = '/api/institution/uploads/parts';

async function call<T>(path: string, body?: object): Promise<T> {
  const response = await fetch(path, {
    credentials: 'same-origin',
    ...(body !== undefined && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  if (response.ok) return response.json();
  const problem = await response.json().catch(() => undefined);
  const fields: { message: { zh: string } }[] = problem?.fields ?? [];
  const said = [problem?.message?.zh, ...fields.map(({ message }) => message.zh)].filter(Boolean);
  throw new Refused(response.status, said.join('，') || '系统暂时没有应答');
}

/** Opens an upload in parts for a file. */
export function openParts(place: Place, file: File): Promise<PartsView> {
  const { name: fileName, size: bytes } = file;
  // Not every system knows what an MP4 is; the bytes decide in the end.
  const contentType = file.type || 'video/mp4';
  return call(root, { ...place, fileName, contentType, bytes });
}

/** What has arrived of an upload. */
export function askParts(subject: string, uploadId: string): Promise<PartsView> {
  return call(`${root}?${new URLSearchParams({ subject, uploadId })}`);
}

/** Links to send some parts with. */
export async function askLinks(
  subject: string,
  uploadId: string,
  numbers: readonly number[],
): Promise<readonly PartLink[]> {
  const body = { subject, uploadId, numbers };
  return (await call<{ links: PartLink[] }>(`${root}/links`, body)).links;
}

/** Completes an upload. */
export function completeParts(subject: string, uploadId: string): Promise<unknown> {
  return call(`${root}/complete`, { subject, uploadId });
}

/** Gives an upload up. */
export function giveUpParts(subject: string, uploadId: string): Promise<unknown> {
  return call(`${root}/give-up`, { subject, uploadId });
}
