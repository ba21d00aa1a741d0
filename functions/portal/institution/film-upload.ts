import { html } from 'hono/html';
import { PARTS_KEPT_DAYS } from '#functions/evidence/parts/part-plan.ts';
import type { Html } from '../layout/page.ts';
import { uploadScriptPath } from '../layout/upload-script.ts';
import type { FilePlace } from './file-states.ts';

/** Attributes of the form of a film: by them the script finds it and knows where the film belongs. */
export function filmForm({ subject, item, day, trainee }: FilePlace): Html {
  return html` id="film" data-subject="${subject}" data-item="${item}"${day !== undefined && html` data-day="${day}"`}${trainee !== undefined && html` data-trainee="${trainee}"`}`;
}

/**
 * What stands ready beside the form of a film for the script that sends it in parts. Without the script
 * the form sends the film whole, and this stays folded away.
 */
export function inParts(): Html {
  return html`<div id="in-parts" hidden>
<p class="soft">视频会分段上传。网络中断或关闭页面后，${PARTS_KEPT_DAYS} 天内在同一台设备上回到这里选择同一个文件，即可从断开处继续。</p>
<progress hidden value="0" max="1" aria-label="上传进度"></progress>
<p class="soft" data-amount></p>
<p role="status"></p>
<button type="button" class="second" hidden>放弃上传</button>
</div>
<script defer src="${uploadScriptPath}"></script>`;
}
