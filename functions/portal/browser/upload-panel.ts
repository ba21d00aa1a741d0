/** The parts of the page that tell how an upload goes. */
export interface UploadPanel {
  /** Tells how many bytes of how many have gone out. */
  progress(sent: number, total: number): void;
  /** Says where things stand, also to those who do not see the page. */
  say(sentence: string): void;
  /** Says what is wrong. */
  warn(sentence: string): void;
  /** Takes back what was told of the progress. */
  clear(): void;
  /** Shows that it runs, or that it waits for a press of the button with this label. */
  running(isRunning: boolean, label?: string): void;
}

function found<T extends Element>(within: ParentNode, selector: string): T {
  const one = within.querySelector<T>(selector);
  if (one === null) throw new Error(`The page lacks ${selector}`);
  return one;
}

function amountOf(bytes: number): string {
  const megabytes = bytes / 1_048_576;
  return megabytes >= 1024 ? `${(megabytes / 1024).toFixed(2)} GB` : `${megabytes.toFixed(1)} MB`;
}

/** Takes over the form of a page and unfolds what stands ready beside it; `onGiveUp` hears its button. */
export function uploadPanel(form: HTMLFormElement, onGiveUp: () => void): UploadPanel {
  const section = found<HTMLElement>(document, '#in-parts');
  const status = found<HTMLElement>(section, '[role=status]');
  const amount = found<HTMLElement>(section, '[data-amount]');
  const bar = found<HTMLProgressElement>(section, 'progress');
  const giveUp = found<HTMLButtonElement>(section, 'button');
  const button = found<HTMLButtonElement>(form, 'button');
  const input = found<HTMLInputElement>(form, 'input[type=file]');
  let tenths = -1;
  found<HTMLElement>(document, '#by-form').hidden = true;
  section.hidden = false;
  giveUp.addEventListener('click', onGiveUp);

  function say(sentence: string, tone: '' | 'panel stop'): void {
    tenths = -1;
    status.className = tone;
    status.textContent = sentence;
  }

  return {
    progress(sent, total) {
      bar.hidden = false;
      bar.max = total;
      bar.value = sent;
      amount.textContent = `已上传 ${amountOf(sent)}，共 ${amountOf(total)}`;
      const now = Math.floor((sent / total) * 10);
      // Every ten percent only: each change of it is read out.
      if (now !== tenths) say(`正在上传，已完成 ${now * 10}%`, '');
      tenths = now;
    },
    say: (sentence) => say(sentence, ''),
    warn: (sentence) => say(sentence, 'panel stop'),
    clear() {
      bar.hidden = true;
      amount.textContent = '';
    },
    running(isRunning, label) {
      input.disabled = isRunning;
      button.disabled = isRunning;
      giveUp.hidden = !isRunning;
      if (label !== undefined) button.textContent = label;
    },
  };
}
