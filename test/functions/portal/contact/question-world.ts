import { dynamoConfirmationStore } from '#functions/confirmations/dynamo-confirmation-store.ts';
import { dynamoMasterdataStore } from '#functions/masterdata/dynamo-masterdata-store.ts';
import { dynamoSessionStore } from '#functions/sessions/dynamo-session-store.ts';
import { hashOf } from '#functions/sessions/secrets.ts';
import { seeding } from '../../cases/sample-case.ts';
import { type Answered, send } from '../../http/http-event.ts';
import { cookieOf, memoryProduct, tableNames, type Who } from '../memory-product.ts';

const page = { accept: 'text/html' };
const institution: Who = { actor: 'desk-1', role: 'institution', organisation: 'I0001' };

/** An institution and the contact of an enterprise, each with a browser, on tables in memory. */
export async function questionWorld() {
  const product = await memoryProduct();
  const { tables } = product;
  const seeded = seeding(tables);
  const masterdata = dynamoMasterdataStore(tables.client, tableNames.masterdata);
  const confirmations = dynamoConfirmationStore(tables.client, tableNames.tasks);
  const sessions = dynamoSessionStore(tables.client, tableNames.sessions);
  const audience = (name: string) => {
    const found = product.audiences.find((one) => one.name === `${name}-api.ts`);
    if (found === undefined) throw new Error(`No audience ${name}`);
    return found.handler;
  };

  await seeded.setClock('2024-04-08T02:00:00.000Z');
  await masterdata.putInstitution({
    schemaVersion: 1,
    id: 'I0001',
    name: '示例学校',
    type: 'vocational-college',
    status: 'active',
    account: { holder: '示例学校', bank: '示例银行', number: '6200000000000001' },
  });
  for (const [id, contact] of [
    ['E0001', { name: '示例联系人', address: 'contact@example.invalid' }],
    ['E0002', undefined],
  ] as const) {
    await masterdata.putEnterprise({
      schemaVersion: 1,
      id,
      name: `示例企业 ${id}`,
      qualified: true,
      qualificationReason: '示例',
      withdrawn: false,
      ...(contact === undefined ? {} : { contact }),
    });
  }

  const formTokenOf = async (cookie: string) =>
    (await sessions.get(hashOf(cookie.slice(cookie.indexOf('=') + 1))))?.formToken ?? '';
  const postAs = async (
    name: string,
    path: string,
    form: Record<string, string>,
    cookie: string | undefined,
  ): Promise<Answered> =>
    send(audience(name), {
      method: 'POST',
      path,
      headers: page,
      ...(cookie === undefined ? {} : { cookies: [cookie] }),
      form: cookie === undefined ? form : { ...form, formToken: await formTokenOf(cookie) },
    });

  return {
    ...seeded,
    product,
    masterdata,
    confirmations,
    open: (path: string, cookie?: string) =>
      send(audience('contact'), {
        path,
        headers: page,
        ...(cookie === undefined ? {} : { cookies: [cookie] }),
      }),
    post: (path: string, form: Record<string, string>, cookie?: string) =>
      postAs('contact', path, form, cookie),
    asInstitution: async (path: string, form: Record<string, string>) =>
      postAs('institution', path, form, await cookieOf(tables, institution)),
    seenByInstitution: async (path: string) => product.send({ path, headers: page }, institution),
    /** Asks an enterprise and returns the link that its mail would carry. */
    async ask(subject: string, enterpriseId = 'E0001') {
      const path = subject.includes('-C')
        ? `/i/classes/${subject}/results/confirmation`
        : `/i/cases/${subject}/application/confirmation`;
      const answer = await postAs(
        'institution',
        path,
        { enterpriseId },
        await cookieOf(tables, institution),
      );
      const all = await confirmations.ofCase(subject as never);
      return { answer, link: all.toSorted((a, b) => b.round - a.round)[0]?.link ?? 'none' };
    },
    /** Goes through the door with the code that was mailed last, and returns the cookie. */
    async enter(link: string) {
      await postAs('contact', `/confirm/${link}/code`, {}, undefined);
      const code = /\d{6}/.exec(product.mailbox.at(-1)?.text ?? '')?.[0] ?? 'none';
      const opened = await postAs('contact', `/confirm/${link}/session`, { code }, undefined);
      return opened.cookies[0]?.split(';')[0] ?? 'none';
    },
  };
}

/** Everything the form of a page would send, beside what is typed. */
export function hiddenFields({ text }: Answered): Record<string, string> {
  const inputs = text.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, value]));
}
