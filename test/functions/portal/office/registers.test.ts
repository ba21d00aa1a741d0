import { beforeAll, describe, expect, it } from 'vitest';
import { dynamoMasterdataStore } from '#functions/masterdata/dynamo-masterdata-store.ts';
import { runningProject, sampleTask, seeding } from '../../cases/sample-case.ts';
import { send } from '../../http/http-event.ts';
import { cookieOf, memoryProduct, tableNames } from '../memory-product.ts';

const product = await memoryProduct();
const { tables } = product;
const { cases, tasks, put, setClock } = seeding(tables);
const masterdata = dynamoMasterdataStore(tables.client, tableNames.masterdata);
const administrator = { actor: 'administrator', role: 'administrator' } as const;
const headers = { accept: 'text/html', origin: 'https://xunzhang.example.invalid' };
const institution = {
  ...{ id: 'I0001', name: '示例学院', type: 'vocational-college', status: 'active' },
  ...{ holder: '示例学院', bank: '示例银行', number: '6200 0000 0000 0001' },
};
const account = {
  ...{ id: 'li-1', name: '示例甲', address: 'li@example.invalid' },
  ...{ roles: 'reviewer', organisation: '', active: 'true' },
};

beforeAll(() => setClock('2024-04-10T01:00:00.000Z'));

const open = (path: string, query = '') => product.send({ path, query, headers }, administrator);

/** Posts the form of a register with the token of the session. */
async function post(path: string, form: Record<string, string>) {
  const found = product.audiences.find(({ name }) => name === 'office-api.ts');
  if (found === undefined) throw new Error('There is an office');
  const cookies = [await cookieOf(tables, administrator)];
  const page = await send(found.handler, { path: '/o/admin/accounts', headers, cookies });
  const formToken = /name="formToken" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  return send(found.handler, {
    method: 'POST',
    path,
    headers,
    cookies,
    form: { formToken, ...form },
  });
}

describe('the registers of an administrator', () => {
  it('do not replace a record that is entered as a new one', async () => {
    const path = '/o/admin/institutions';

    const entered = await post(path, institution);
    const again = await post(path, { ...institution, name: '另一学院' });

    expect([entered.status, again.status]).toEqual([303, 400]);
    expect(again.text).toContain('请在上面的列表中点“修改”');
    expect(again.text).toContain('value="另一学院"');
    expect(await masterdata.institution('I0001')).toMatchObject({ name: '示例学院' });
  });

  it('change a record from the list, and keep the number of an account that is not typed again', async () => {
    const path = '/o/admin/institutions';

    const form = await open(path, 'edit=I0001');
    const changed = await post(path, {
      ...institution,
      editing: 'I0001',
      status: 'suspended',
      number: '',
    });

    expect(form.text).toMatch(/value="I0001"[^>]*readonly/);
    expect(form.text).not.toContain('6200000000000001');
    expect(changed.status).toBe(303);
    expect(await masterdata.institution('I0001')).toMatchObject({
      status: 'suspended',
      account: { number: '6200000000000001' },
    });
  });

  it.each([
    ['an institution’s account without institution', { roles: 'institution' }, 'organisation'],
    ['an account of the office with one', { organisation: 'I0001' }, 'organisation'],
    ['no role', { roles: '' }, 'roles'],
    ['no address', { address: 'li' }, 'address'],
  ])('refuse %s at its field', async (_name, change, field) => {
    const { status, text } = await post('/o/admin/accounts', { ...account, ...change });

    expect(status).toBe(400);
    expect(text).toContain(`href="#field-${field}`);
    expect(await masterdata.accounts()).toEqual([]);
  });

  it('give one address to one account', async () => {
    const path = '/o/admin/accounts';

    const first = await post(path, account);
    const second = await post(path, { ...account, id: 'li-2', address: 'LI@example.invalid' });
    const own = await post(path, { ...account, editing: 'li-1', name: '示例乙' });

    expect([first.status, second.status, own.status]).toEqual([303, 400, 303]);
    expect(second.text).toContain('该邮箱已用于账户 li-1');
  });

  it('take an occupation outside the catalogue', async () => {
    const path = '/o/admin/extra-occupations';
    const typed = {
      ...{ code: '9-99-99-01', occupation: '示例职业', catalogueClass: 'C' },
      ...{ cityApproval: '示例〔2024〕3号', cityApprovedOn: '2024-04-01' },
      ...{ filingReceipt: '', filingReceiptOn: '' },
    };

    const wrong = await post(path, { ...typed, cityApprovedOn: '昨天' });
    const right = await post(path, typed);

    expect([wrong.status, right.status]).toEqual([400, 303]);
    expect((await open(path)).text).toContain('未备案');
    expect(await masterdata.extraOccupation('changchun-2024', '9-99-99-01')).toMatchObject({
      occupation: '示例职业',
    });
  });
});

describe('the page of the administrator', () => {
  it('shows what waits for whom, first what waits for somebody who left', async () => {
    const project = runningProject(1);
    const person = (id: string, active: boolean) =>
      masterdata.putAccount({
        ...{ schemaVersion: 1, id, name: `示例 ${id}`, address: `${id}@example.invalid` },
        ...{ roles: ['reviewer'], active },
      });
    await person('here', true);
    await person('gone', false);
    await put([
      cases.putProject(project),
      tasks.open(sampleTask(project.id, 'review-application', { assignee: 'here' }) as never),
      tasks.open(
        sampleTask(`${project.id}-C1`, 'review-opening', {
          assignee: 'gone',
          dueOn: '2024-05-30',
        }) as never,
      ),
    ]);

    const { text } = await open('/o/admin');

    expect(text).toContain('有 1 项任务的办理人已停用');
    expect(text.indexOf('开班申请审核')).toBeLessThan(text.indexOf('立项申请审核'));
    expect(text).toContain(`/tasks/link-of-review-opening-${project.id}-C1`);
  });

  it('keeps what was typed where a task cannot be handed over', async () => {
    const link = `/tasks/link-of-review-application-${runningProject(1).id}`;

    const { status, text } = await post(`${link}/reassignment`, {
      assignee: 'gone',
      reason: '出差',
    });

    expect(status).toBe(400);
    expect(text).toContain('改由谁办理');
    expect(text).toContain('\n出差</textarea>');
  });
});
