import { createHash } from 'node:crypto';
import { openRoute } from '#functions/http/route.ts';

/** The one stylesheet: system fonts, one accent colour, readable at 360 px, at 200 % zoom and on A4. */
const text = `
:root{--ink:#1a1a1a;--soft:#4a4f55;--line:#b8bec5;--ground:#f4f6f8;--accent:#0b4f8a;--stop:#a3160b;--warn:#7a4b00;--good:#14532d;--mark:#ffbf47}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{font:16px/1.65 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;color:var(--ink);background:#fff;-webkit-text-size-adjust:100%}
body{margin:0}
a{color:var(--accent);text-underline-offset:.2em}
a:focus,button:focus,input:focus,select:focus,textarea:focus,summary:focus{outline:3px solid var(--mark);outline-offset:1px;box-shadow:0 0 0 2px var(--ink)}
.skip{position:absolute;left:-999px}
.skip:focus{left:1rem;top:.5rem;background:#fff;padding:.5rem}
.band{background:var(--accent);color:#fff}
.band .inner{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:center;padding-top:.5rem;padding-bottom:.5rem}
.band a,.band button.plain{color:#fff}
.band .name{font-weight:700;text-decoration:none;font-size:1.1rem}
.band nav{display:flex;flex-wrap:wrap;gap:0 1rem;flex:1}
.band nav a[aria-current]{font-weight:700;text-decoration:none;border-bottom:3px solid #fff}
.inner,main,footer{max-width:62rem;margin:0 auto;padding:0 1rem}
main{padding-top:1rem;padding-bottom:3rem}
footer{border-top:1px solid var(--line);color:var(--soft);font-size:.875rem;padding-top:.75rem;padding-bottom:1.5rem}
h1{font-size:1.6rem;line-height:1.3;margin:.75rem 0 .5rem;overflow-wrap:anywhere}
h2{font-size:1.2rem;line-height:1.4;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.5rem 0}
.lead{font-size:1.1rem}
.soft,.hint{color:var(--soft)}
.hint{font-size:.9rem;margin:0 0 .25rem}
.back{font-size:.95rem}
.nobreak{white-space:nowrap}
ul.plain,ol.plain{list-style:none;padding:0;margin:0}
.panel{border-left:5px solid var(--accent);background:var(--ground);padding:.75rem 1rem;margin:1rem 0}
.panel.stop{border-color:var(--stop)}
.panel.done{border-color:var(--good)}
.panel h2{margin-top:0}
.errors{border:3px solid var(--stop);padding:.75rem 1rem;margin:1rem 0}
.errors h2{margin:0 0 .25rem;color:var(--stop)}
.errors ul{margin:0;padding-left:1.2rem}
.errors a{color:var(--stop)}
.tag{display:inline-block;border:1px solid currentColor;border-radius:.2rem;padding:0 .4rem;font-size:.875rem;line-height:1.5;white-space:nowrap;background:#fff}
.tag.good{color:var(--good)}.tag.stop{color:var(--stop);font-weight:700}.tag.warn{color:var(--warn)}.tag.plain{color:var(--soft)}.tag.now{color:var(--accent);font-weight:700}
form{margin:0}
.field{margin:1rem 0}
.field.wrong{border-left:4px solid var(--stop);padding-left:.75rem}
.field>label,legend{font-weight:700;display:block;padding:0}
fieldset{border:0;margin:1rem 0;padding:0;min-width:0}
.wrongness{color:var(--stop);font-weight:700;margin:0 0 .25rem}
input,select,textarea{font:inherit;color:inherit;border:2px solid #59616a;border-radius:0;padding:.35rem .5rem;max-width:100%;background:#fff}
input[type=text]:not(.short),input[type=email],textarea,select{width:28rem}
input[readonly]{background:var(--ground);border-color:var(--line)}
input[type=file]{width:100%;padding:.5rem;background:var(--ground)}
input.short{width:8rem}input[type=date]{width:11rem}
textarea{width:100%;min-height:12rem;font-family:ui-monospace,"Noto Sans Mono CJK SC",monospace}
textarea.few{min-height:5rem;font-family:inherit}
.choice{display:flex;gap:.5rem;align-items:flex-start;margin:.35rem 0}
.choice input{width:1.4rem;height:1.4rem;margin:.1rem 0 0;flex:none}
.choice label{font-weight:400}
button,.button{font:inherit;font-weight:700;display:inline-block;background:var(--accent);color:#fff;border:0;border-bottom:3px solid #06325a;padding:.5rem 1.1rem;cursor:pointer;text-decoration:none;margin:.5rem .75rem .5rem 0}
button.second,.button.second{background:#fff;color:var(--accent);border:2px solid var(--accent);padding:.4rem 1rem}
button.grave{background:var(--stop);border-bottom-color:#5e0c05}
button:disabled{background:var(--soft);border-bottom-color:var(--ink);cursor:default}
button.plain{background:none;border:0;color:var(--accent);text-decoration:underline;padding:0;margin:0;font-weight:400}
progress{display:block;width:100%;height:1.25rem;accent-color:var(--accent)}
.scroll{overflow-x:auto}
.row{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:flex-start}
.row .field{margin:0}
.row select{width:auto}
.row label{font-weight:400;display:block;font-size:.95rem}
.row .field>label{font-weight:400}
table{border-collapse:collapse;width:100%;margin:.5rem 0}
caption{text-align:left;font-weight:700}
th,td{text-align:left;vertical-align:top;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
thead th{border-bottom-width:2px;white-space:nowrap}
.number,td.number,th.number{text-align:right;padding-right:1.5rem;font-variant-numeric:tabular-nums;white-space:nowrap}
.money{font-variant-numeric:tabular-nums;white-space:nowrap}
.capitals{display:block;color:var(--soft);font-size:.9rem}
dl.facts{display:grid;grid-template-columns:minmax(7rem,13rem) 1fr;gap:0;margin:.5rem 0}
dl.facts>dt,dl.facts>dd{padding:.4rem .75rem .4rem 0;margin:0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
dl.facts>dt{color:var(--soft)}
.stages{display:flex;flex-wrap:wrap;list-style:none;margin:1rem 0;padding:0;gap:.25rem}
.stages li{flex:1 1 9rem;border-top:5px solid var(--line);padding:.35rem .25rem 0 0;font-size:.9rem}
.stages li.done{border-color:var(--good)}
.stages li.stopped{border-color:var(--stop)}
.stages li.now{border-color:var(--accent);font-weight:700}
.stages .soft{display:block;font-weight:400}
.findings{list-style:none;padding:0;margin:.5rem 0}
.findings>li{border-left:5px solid var(--line);padding:.25rem 0 .25rem .75rem;margin:.75rem 0}
.findings>li.block,.findings>li.undetermined{border-color:var(--stop)}
.findings>li.warn{border-color:#b06f00}
.findings>li.pass{border-color:var(--good)}
.findings .saw{color:var(--soft);font-size:.95rem;margin:.1rem 0}
.clauses{font-size:.85rem}
.tasks{list-style:none;padding:0;margin:.5rem 0;border-top:1px solid var(--line)}
.tasks>li{display:flex;flex-wrap:wrap;align-items:flex-start;justify-content:space-between;gap:.25rem 1rem;border-bottom:1px solid var(--line);padding:.6rem 0}
.tasks>li>.what{flex:1 1 14rem;min-width:0;overflow-wrap:anywhere}
.files td.act{white-space:nowrap}
details{margin:.5rem 0}
summary{cursor:pointer;color:var(--accent)}
.hash{overflow-wrap:anywhere;font-family:ui-monospace,monospace;font-size:.85rem}
.lines{list-style:none;padding:0;margin:.5rem 0;border-top:1px solid var(--line)}
.lines>li{border-bottom:1px solid var(--line)}
.lines>li>details{margin:.25rem 0}
.lines>li>details>summary>.money{float:right;color:var(--ink)}
.lines dl.facts{margin-left:1.2rem}
.tree{list-style:none;padding-left:1rem;margin:.25rem 0;border-left:2px solid var(--line);font-size:.95rem}
.tree li{margin:.2rem 0;overflow-wrap:anywhere}
.sum{text-align:right;font-weight:700}
.narrow{display:flex;flex-wrap:wrap;gap:0 1.5rem;align-items:flex-end}
.narrow .field{margin:.5rem 0}
.pages{display:flex;gap:1rem;flex-wrap:wrap;margin:1rem 0}
@media (min-width:40rem){tbody td:first-child{overflow-wrap:normal}}
@media (max-width:40rem){
h1{font-size:1.35rem}
.band nav{order:1;flex-basis:100%}
.band .name{flex:1}
dl.facts{grid-template-columns:1fr}
dl.facts>dt{border:0;padding-bottom:0}
input[type=text]:not(.short),input[type=email],select{width:100%}
.row select{width:auto}
table.stack thead{position:absolute;left:-999px}
table.stack tr{display:block;border-bottom:2px solid var(--line);padding:.35rem 0}
table.stack td,table.stack th,table.stack td.number{display:block;border:0;padding:.1rem 0;text-align:left;white-space:normal}
table.stack td:empty{display:none}
table.stack td form{display:inline}
table.stack td[data-label]::before{content:attr(data-label) "：";color:var(--soft)}
.stages li{flex-basis:100%;border-top:0;border-left:5px solid var(--line);padding:.1rem 0 .1rem .6rem}
.stages .soft{display:inline;margin-left:.5rem}
}
@media print{
@page{size:A4;margin:16mm}
html{font-size:10.5pt;color:#000}
.band .inner>:not(.name),form,footer,.button,.skip,.back,.pages,.screen{display:none}
.band{background:none;color:#000}.band a{color:#000}
a,summary,.tag{color:#000;text-decoration:none}
details::details-content{content-visibility:visible;display:block}
details.folded::details-content,.lines .tree .tree .tree{display:none}
summary{list-style:none}
.stages{flex-wrap:nowrap}
.stages li{flex-basis:0}
th,td,dl.facts>dt,dl.facts>dd{padding-top:.2rem;padding-bottom:.2rem}
tr,li,.panel{break-inside:avoid}
main{max-width:none;padding:0}
}
`;

const name = `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.css`;

/** Where pages find the stylesheet; the address changes with its content. */
export const stylesheetPath = `/assets/${name}` as const;

/** `GET /assets/<hash>.css` */
export const stylesheetRoute = openRoute({
  id: 'stylesheet',
  method: 'GET',
  path: stylesheetPath,
  summary: { zh: '样式', en: 'The stylesheet of the pages' },
  async handle() {
    return {
      status: 200,
      file: { contentType: 'text/css; charset=utf-8', text, immutable: true },
    };
  },
});

/** `GET /assets/icon.svg`: the mark in a browser's tab. */
export const iconRoute = openRoute({
  id: 'icon',
  method: 'GET',
  path: '/assets/icon.svg',
  summary: { zh: '图标', en: 'The icon of the site' },
  async handle() {
    const text =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" fill="#0b4f8a"/><path d="M4 4h8M4 8h8M4 12h5" stroke="#fff" stroke-width="1.6"/></svg>';
    return { status: 200, file: { contentType: 'image/svg+xml', text } };
  },
});
