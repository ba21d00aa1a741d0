import { html, raw } from 'hono/html';
import * as z from 'zod';
import { standing } from '#functions/cases/claim.ts';
import { isApproved } from '#functions/cases/project.ts';
import { claimIdOf, projectId } from '#functions/cases/subject.ts';
import { route } from '#functions/http/route.ts';
import { lawOf, packOf } from '#functions/law/law-in-force.ts';
import type { Session } from '#functions/sessions/session.ts';
import { fileClaim } from '#functions/settlement/file-claim.ts';
import { supplementClaim } from '#functions/settlement/supplement-claim.ts';
import { type CaseFile, caseFile } from '../case/case-file.ts';
import { day, deadline } from '../layout/day.ts';
import { errorSummary, idOfField, type Refusal } from '../layout/error-summary.ts';
import { selectField } from '../layout/field.ts';
import { fileRows } from '../layout/file-rows.ts';
import { button, form } from '../layout/form.ts';
import { maskedPerson } from '../layout/lists.ts';
import { type Html, page } from '../layout/page.ts';
import { useRoute } from '../layout/use-route.ts';
import { howItEnded } from '../layout/withdrawal-words.ts';
import { claimRoster, hiresSent, problemsByRow, proofsSent, storedHires } from './claim-roster.ts';
import type { NamedTrainee } from './class-file.ts';
import { filesOf, rowOf } from './file-states.ts';
import { anyForm, type FormValues, textAt } from './form-values.ts';
import type { PortalPorts } from './portal-ports.ts';
import { statusOf } from './refused-page.ts';
import { small } from './results-form.ts';

interface Typed {
  readonly values: FormValues;
  readonly refusal: Refusal;
}

const mayClaim = ({ project, classes, claim }: CaseFile) =>
  project.status === 'running' &&
  (standing(claim) ?? { status: 'returned' }).status === 'returned' &&
  classes.some(({ status }) => status === 'accepted') &&
  classes.every(({ status }) => ['accepted', 'abandoned', 'refused'].includes(status));

const maySupplement = ({ claim }: CaseFile) =>
  claim !== undefined && ['filed', 'triggered', 'awaiting-supplements'].includes(claim.status);

async function claimFiles(
  ports: PortalPorts,
  file: CaseFile,
  session: Session,
  roster: readonly NamedTrainee[],
): Promise<Html> {
  const id = claimIdOf(file.project.id);
  const files = await filesOf(ports, id);
  const open = file.project.status === 'running' && (mayClaim(file) || maySupplement(file));
  const items = packOf(file.project.pack).requiredItems.filter(
    ({ stage, medium, per }) =>
      stage === 'settlement' && medium === 'file' && ['project', 'employed-trainee'].includes(per),
  );
  const rows = items.flatMap((item) =>
    item.per === 'project'
      ? [rowOf(files, item, { subject: id, item: item.id }, { session, open })]
      : roster
          .filter(
            ({ trainee }) => trainee.employment !== null || standing(file.claim) === undefined,
          )
          .map(({ trainee, person }) =>
            rowOf(
              files,
              item,
              { subject: id, item: item.id, trainee: trainee.id },
              { session, open, about: `${trainee.id} ${person.maskedName}` },
            ),
          ),
  );
  const accepted = rows.filter(({ state }) => state === 'accepted').length;
  return html`<h2>材料</h2><p>已接收 ${accepted} 份。社保缴费记录和工资发放证明可以在提交资金申请后补充。</p>
${items.map((item) => {
  const own = rows.filter((row) => row.item === item);
  return own.length === 1
    ? fileRows(own)
    : html`<details><summary>${item.label.zh}：${own.length} 人中已接收 ${own.filter(({ state }) => state === 'accepted').length} 份</summary>${fileRows(own)}</details>`;
})}`;
}

async function claimView(
  ports: PortalPorts,
  file: CaseFile,
  session: Session,
  typed?: Typed,
): Promise<string> {
  const { project, today } = file;
  const roster = await claimRoster(ports, file);
  const employers = await Promise.all(
    project.application.enterpriseIds.map((id) => ports.masterdata.enterprise(id)),
  );
  const options = employers.flatMap((one) =>
    one === undefined ? [] : [{ value: one.id, label: one.name }],
  );
  const refusal = typed?.refusal;
  const values = typed?.values ?? storedHires(roster.map(({ trainee }) => trainee));
  const open = mayClaim(file) && session.role === 'institution';
  const days = lawOf(project.pack, today).count(packOf(project.pack).claimDays);
  const body = html`${errorSummary(refusal)}
${file.claim?.status === 'returned' && html`<div class="panel stop"><h2>退回补正</h2><p>${file.claim.reason}</p></div>`}
${file.claim?.status === 'withdrawn' && html`<div class="panel"><h2>已撤回</h2><p>${howItEnded(file.claim)}：${file.claim.reason}</p>${open && html`<p>可以重新提交。已接收的材料和填写的内容都已保留；是否逾期按重新提交的日期计算。</p>`}</div>`}
${
  open
    ? html`<p>请勾选与用工企业签订了劳动合同的学员，并填写合同签订日期。资金申请应在最后一份劳动合同签订之日起 <strong>${days} 个工作日</strong>内提交。</p>`
    : standing(file.claim) === undefined && html`<p>所有班级的考核结果确认后才能申请资金。</p>`
}
${await claimFiles(ports, file, session, roster)}
<h2>就业人员</h2>
${
  open
    ? form(
        session,
        `/i/cases/${project.id}/claim`,
        html`${roster.map((each, index) => hireForm(each, index, values, refusal, options))}
<div class="choice"><input type="checkbox" id="declared" name="declaredComplete" value="true"><label for="declared">材料已齐全，不再补充社保缴费记录和工资发放证明</label></div>
<p>提交后由财务部门启动结算。</p>${button('确认并提交资金申请')}`,
      )
    : hiresTable(roster)
}`;
  const back = { href: `/i/cases/${project.id}`, label: '项目' };
  const wrong = refusal !== undefined;
  return page({ title: '资金申请', session, at: '/i', back, body, wrong });
}

function hireForm(
  { trainee, person }: NamedTrainee,
  index: number,
  values: FormValues,
  refusal: Refusal | undefined,
  employers: readonly { readonly value: string; readonly label: string }[],
): Html {
  const at = `rows.${index}`;
  const id = idOfField(`${at}.hired`);
  const hired = textAt(values, `${at}.hired`) !== '' ? ' checked' : '';
  return html`<fieldset class="field"><legend>${trainee.id} ${maskedPerson(person)}</legend>
<div class="choice"><input type="checkbox" id="${id}" name="${`${at}.hired`}"${raw(hired)}><label for="${id}">已签订劳动合同</label></div>
<div class="row">${small('合同签订日期', `${at}.contractSignedOn`, values, refusal, 'date')}
${selectField({ name: `${at}.employerId`, label: '用工企业', value: textAt(values, `${at}.employerId`), refusal, options: employers })}</div></fieldset>`;
}

function hiresTable(roster: readonly NamedTrainee[]): Html {
  const hired = roster.filter(({ trainee }) => trainee.employment !== null);
  if (hired.length === 0) return html`<p>没有申报就业人员。</p>`;
  return html`<ul>${hired.map(
    ({ trainee, person }) =>
      html`<li>${trainee.id} ${maskedPerson(person)}：${trainee.employment && day(trainee.employment.contractSignedOn)}签订劳动合同</li>`,
  )}</ul>`;
}

/** `GET …/claim`: who was hired, and the files of the claim. */
export const claimPage = route({
  id: 'page-claim',
  method: 'GET',
  path: '/i/cases/{projectId}/claim',
  summary: { zh: '资金申请', en: 'The claim' },
  roles: ['institution', 'enterprise'],
  params: z.strictObject({ projectId }),
  async handle({ params, session }, ports: PortalPorts) {
    const file = await caseFile(ports, params.projectId);
    return { status: 200, html: await claimView(ports, file, session) };
  },
});

/** `POST …/claim`: files the claim. */
export const sendClaim = route({
  id: 'page-send-claim',
  method: 'POST',
  path: '/i/cases/{projectId}/claim',
  summary: { zh: '提交资金申请', en: 'Files the claim' },
  roles: ['institution'],
  params: z.strictObject({ projectId }),
  body: anyForm,
  async handle({ params, body, session, client }, ports: PortalPorts) {
    const file = await caseFile(ports, params.projectId);
    const roster = (await claimRoster(ports, file)).map(({ trainee }) => trainee);
    const sent = hiresSent(body, roster);
    const claim = { employed: sent.entries, declaredComplete: body['declaredComplete'] === 'true' };
    const used = await useRoute(fileClaim, { params, form: claim, session, client }, ports);
    if (used.taken) return { status: 303, location: `/i/cases/${params.projectId}?done=claim` };
    const refusal = {
      message: used.refusal.message,
      fields: problemsByRow(used.refusal.fields, sent),
    };
    return {
      status: statusOf(used.refusal),
      html: await claimView(ports, file, session, { values: body, refusal }),
    };
  },
});

async function supplementsView(
  ports: PortalPorts,
  file: CaseFile,
  session: Session,
  typed?: Typed,
): Promise<string> {
  const { project, claim, today } = file;
  const roster = await claimRoster(ports, file);
  const values = typed?.values ?? storedHires(roster.map(({ trainee }) => trainee));
  const refusal = typed?.refusal;
  const open = maySupplement(file);
  const body = html`${errorSummary(refusal)}
${claim && html`<p>补充截止：${deadline(claim.supplementsLastDay, today)}。材料齐全即开始核算；到期未补充的，按已有材料核算。</p>`}
${await claimFiles(ports, file, session, roster)}
${
  open
    ? form(
        session,
        `/i/cases/${project.id}/supplements`,
        html`<h2>证明内容</h2>${roster.map((each, index) =>
          each.trainee.employment === null ? html`` : proofForm(each, index, values, refusal),
        )}
<div class="choice"><input type="checkbox" id="declared" name="declaredComplete" value="true"><label for="declared">材料已齐全，不再补充</label></div>
${button('提交补充材料')}`,
      )
    : html`<p>现在不能补充材料。</p>`
}`;
  const back = { href: `/i/cases/${project.id}`, label: '项目' };
  const wrong = refusal !== undefined;
  return page({ title: '补充就业证明', session, at: '/i', back, body, wrong });
}

function proofForm(
  { trainee, person }: NamedTrainee,
  index: number,
  values: FormValues,
  refusal: Refusal | undefined,
): Html {
  const at = `rows.${index}`;
  const id = idOfField(`${at}.insured`);
  const insured = textAt(values, `${at}.insured`) !== '' ? ' checked' : '';
  return html`<fieldset class="field"><legend>${trainee.id} ${maskedPerson(person)}</legend>
<div class="choice"><input type="checkbox" id="${id}" name="${`${at}.insured`}"${raw(insured)}><label for="${id}">已缴纳社会保险</label></div>
<div class="row">${small('缴费日期', `${at}.insuredOn`, values, refusal, 'date')}${small('工资所属月份（如 2024-07）', `${at}.wageMonth`, values, refusal)}${small('工资（元）', `${at}.wageYuan`, values, refusal)}${small('发放日期', `${at}.wagePaidOn`, values, refusal, 'date')}</div></fieldset>`;
}

/** `GET …/supplements`: what the proofs of insurance and wage say. */
export const supplementsPage = route({
  id: 'page-supplements',
  method: 'GET',
  path: '/i/cases/{projectId}/supplements',
  summary: { zh: '补充就业证明', en: 'Supplements of the claim' },
  roles: ['institution'],
  params: z.strictObject({ projectId }),
  async handle({ params, session }, ports: PortalPorts) {
    const file = await caseFile(ports, params.projectId);
    if (!isApproved(file.project) || file.claim === undefined) {
      return { status: 303, location: `/i/cases/${params.projectId}` };
    }
    return { status: 200, html: await supplementsView(ports, file, session) };
  },
});

/** `POST …/supplements` */
export const sendSupplements = route({
  id: 'page-send-supplements',
  method: 'POST',
  path: '/i/cases/{projectId}/supplements',
  summary: { zh: '提交补充材料', en: 'Supplies proofs' },
  roles: ['institution'],
  params: z.strictObject({ projectId }),
  body: anyForm,
  async handle({ params, body, session, client }, ports: PortalPorts) {
    const file = await caseFile(ports, params.projectId);
    const roster = (await claimRoster(ports, file)).map(({ trainee }) => trainee);
    const sent = proofsSent(body, roster);
    if (sent.problems.length > 0) {
      const message = { zh: `有 ${sent.problems.length} 处填写不正确，未保存` };
      const refusal = { message, fields: sent.problems };
      const shown = await supplementsView(ports, file, session, { values: body, refusal });
      return { status: 400, html: shown };
    }
    const form = { proofs: sent.entries, declaredComplete: body['declaredComplete'] === 'true' };
    const used = await useRoute(supplementClaim, { params, form, session, client }, ports);
    if (used.taken) {
      return { status: 303, location: `/i/cases/${params.projectId}?done=supplements` };
    }
    const refusal = {
      message: used.refusal.message,
      fields: problemsByRow(used.refusal.fields, sent),
    };
    return {
      status: statusOf(used.refusal),
      html: await supplementsView(ports, file, session, { values: body, refusal }),
    };
  },
});
