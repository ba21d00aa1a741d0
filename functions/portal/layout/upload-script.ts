import { createHash } from 'node:crypto';
import { openRoute } from '#functions/http/route.ts';

/** `functions/portal/browser/upload-in-parts.ts` for browsers, put in by the bundler. */
declare const UPLOAD_SCRIPT: string;

const text = UPLOAD_SCRIPT;
const name = `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.js`;

/** Where pages find the script that sends films in parts; the address changes with its content. */
export const uploadScriptPath = `/assets/${name}` as const;

/** `GET /assets/<hash>.js` */
export const uploadScriptRoute = openRoute({
  id: 'upload-script',
  method: 'GET',
  path: uploadScriptPath,
  summary: { zh: '分段上传脚本', en: 'The script that sends films in parts' },
  async handle() {
    return {
      status: 200,
      file: { contentType: 'text/javascript; charset=utf-8', text, immutable: true },
    };
  },
});
