/** A part takes longer than this only where nothing gets through any more, in milliseconds. */
const LONGEST = 10 * 60 * 1000;

/**
 * Sends one part to the file store and tells how many bytes have gone out. What is sent is taken back
 * where `signal` stops it.
 */
export function putPart(
  url: string,
  part: Blob,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // A fetch does not tell how far its body has gone out.
    const request = new XMLHttpRequest();
    const fail = (why: string) => () => reject(new Error(why));
    request.open('PUT', url);
    request.timeout = LONGEST;
    request.upload.onprogress = ({ loaded }) => onBytes(loaded);
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve();
      else reject(new Error(`The file store answered ${request.status}`));
    };
    request.onerror = fail('The connection broke');
    request.ontimeout = fail('The part took too long');
    request.onabort = fail('The upload was stopped');
    signal.addEventListener('abort', () => request.abort());
    request.send(part);
  });
}
