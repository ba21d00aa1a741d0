import type { DeviceStore } from '#functions/attendance/device-store.ts';
import type { MasterdataStore } from '#functions/masterdata/masterdata-store.ts';
import type { Html } from '#functions/portal/layout/page.ts';

/** What the registers of the administrator read. */
export interface RegisterPorts {
  readonly masterdata: MasterdataStore;
  readonly devices: DeviceStore;
}

/** One input of a register's form. */
export interface RegisterField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind?: 'text' | 'date' | 'email' | 'lines' | 'money' | 'select' | 'checks';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** What a form says, as typed. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One record: what the list shows of it, and what the form is filled in with to change it. */
export interface RegisterRow {
  readonly id: string;
  readonly cells: readonly (string | Html)[];
  readonly typed: Typed;
}

/** A register that an administrator keeps: its list, its form, and the route of the API that enters a record. */
export interface Register {
  readonly slug: string;
  readonly title: string;
  readonly intro: string;
  readonly columns: readonly string[];
  readonly fields: readonly RegisterField[];
  /** The id of the API's route. */
  readonly route: string;
  /** False where a record once entered is never changed. */
  readonly editable: boolean;
  /** The field that tells records apart; it stays as it was first entered. */
  readonly key: string;
  rows(ports: RegisterPorts): Promise<readonly RegisterRow[]>;
  /** The body of the API's request. */
  body(typed: Typed, ports: RegisterPorts): unknown;
  /** The names of the API's fields that the form calls otherwise. */
  readonly renamed?: Readonly<Record<string, string>>;
}

/** The one value of a field as typed, without blanks around it. */
export function one(typed: Typed, name: string): string {
  const value = typed[name];
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
}

/** All values of a field as typed. */
export function many(typed: Typed, name: string): readonly string[] {
  const value = typed[name];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
