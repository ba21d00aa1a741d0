import { beginUpload, earlierUpload } from './begin-upload.ts';
import {
  askLinks,
  completeParts,
  giveUpParts,
  type PartsView,
  type Place,
  Refused,
} from './parts-api.ts';
import { putPart } from './put-part.ts';
import { forget } from './remembered-upload.ts';
import { sendParts } from './send-parts.ts';
import { uploadPanel } from './upload-panel.ts';

/** Takes over the form of a film, which says by its data where the film belongs. */
function takeOver(form: HTMLFormElement): void {
  const place = { ...form.dataset } as Place;
  const subject = place['subject'] ?? '';
  const input = form.querySelector<HTMLInputElement>('input[type=file]');
  const panel = uploadPanel(form, () => void giveUp());
  let controller = new AbortController();
  let beginning: Promise<PartsView> | undefined;
  let isBroken = false;

  async function send(file: File, view: PartsView, signal: AbortSignal): Promise<void> {
    const { uploadId, partBytes, count, bytes } = view;
    const partOf = (number: number) => file.slice((number - 1) * partBytes, number * partBytes);
    const sent = new Map(view.arrived.map((number) => [number, partOf(number).size]));
    const show = () =>
      panel.progress(
        [...sent.values()].reduce((sum, one) => sum + one, 0),
        bytes,
      );
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    show();
    await sendParts(
      numbers.filter((number) => !sent.has(number)),
      {
        links: (wanted) => askLinks(subject, uploadId, wanted),
        put: (number, url, onBytes) => putPart(url, partOf(number), onBytes, signal),
        pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        mayPass: (error) =>
          !(error instanceof Refused) || error.status >= 500 || error.status === 429,
        onRetry: () => panel.say('网络不稳定，正在重试……'),
        onBytes(number, gone) {
          sent.set(number, gone);
          show();
        },
        signal,
      },
    );
  }

  async function run(file: File): Promise<void> {
    controller = new AbortController();
    const { signal } = controller;
    let begun = false;
    isBroken = false;
    panel.running(true);
    panel.clear();
    panel.say('正在准备上传……');
    try {
      beginning = beginUpload(subject, place, file);
      const view = await beginning;
      if (signal.aborted) return;
      begun = true;
      const { uploadId, open } = view;
      if (open) {
        await send(file, view, signal);
        if (signal.aborted) return;
        panel.say('全部送达，正在转到检查结果……');
        await completeParts(subject, uploadId);
      }
      forget(place);
      location.assign(`/i/uploads/${uploadId}?${new URLSearchParams({ subject })}`);
    } catch (error) {
      if (signal.aborted) return;
      controller.abort();
      isBroken = !(error instanceof Refused);
      panel.running(false, isBroken || begun ? '继续上传' : '上传');
      panel.warn(
        error instanceof Refused
          ? `上传停止：${error.message}。`
          : '网络中断，上传停止。已送达的部分会保留，网络恢复后按“继续上传”。',
      );
    }
  }

  async function giveUp(): Promise<void> {
    if (!confirm('放弃后，已送达的部分将被删除。确定放弃吗？')) return;
    controller.abort();
    panel.say('正在放弃上传……');
    // What is only being begun is there to be given up once the server has answered.
    const view = await beginning?.catch(() => undefined);
    forget(place);
    if (view !== undefined) await giveUpParts(subject, view.uploadId).catch(() => undefined);
    panel.running(false, '上传');
    panel.clear();
    panel.say('已放弃上传。');
  }

  function start(): void {
    const file = input?.files?.[0];
    if (file !== undefined) void run(file);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    start();
  });
  addEventListener('online', () => isBroken && start());
  // So that a reload asks for the page of this place, and does not send the form before it again.
  history.replaceState(null, '', `/i/uploads/new?${new URLSearchParams(place)}`);
  earlierUpload(subject, place)
    .then((view) => {
      if (view?.open !== true) return;
      const percent = Math.floor((view.arrived.length / view.count) * 100);
      panel.running(false, '继续上传');
      panel.say(
        `上次上传的“${view.fileName}”已送达 ${percent}%。请选择同一个文件，从断开处继续；选择其他文件则重新上传。`,
      );
    })
    // Choosing a file asks again, and says what is wrong.
    .catch(() => undefined);
}

const form = document.querySelector<HTMLFormElement>('form#film');
// Only a secure page can tell one file from another; on any other the form sends the film whole.
if (form !== null && isSecureContext) takeOver(form);
