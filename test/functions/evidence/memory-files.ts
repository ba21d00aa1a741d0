import type { EvidenceArchive } from '#functions/evidence/evidence-archive.ts';
import type { PartialObject, PartStore } from '#functions/evidence/parts/part-store.ts';
import type { Quarantine, UploadLimits } from '#functions/evidence/quarantine.ts';

/** A quarantine in memory: what was asked for, what arrived, and how often a version was read. */
export function memoryQuarantine() {
  const arrived: { key: string; versionId: string; bytes: Buffer }[] = [];
  const forms: UploadLimits[] = [];
  const reads: string[] = [];
  const quarantine: Quarantine = {
    async form(limits) {
      forms.push(limits);
      return { url: 'https://files.example.invalid', fields: { key: limits.key } };
    },
    async version(key, { versionId }) {
      const found = arrived
        .filter((one) => one.key === key)
        .findLast((one) => versionId === undefined || one.versionId === versionId);
      return found && { versionId: found.versionId, bytes: found.bytes.length };
    },
    async read(key, versionId) {
      reads.push(versionId);
      const found = arrived.find((one) => one.key === key && one.versionId === versionId);
      return (async function* () {
        yield found?.bytes ?? Buffer.alloc(0);
      })();
    },
  };
  return {
    quarantine,
    forms,
    reads,
    /** A file arrives under a key; returns the id of its version. */
    arrive(key: string, bytes: Buffer): string {
      const versionId = `v${arrived.length + 1}`;
      arrived.push({ key, versionId, bytes });
      return versionId;
    },
  };
}

/** An archive in memory: until when each copy is locked, by its key. */
export function memoryArchive() {
  const kept = new Map<string, Date>();
  const archive: EvidenceArchive = {
    async keep(_from, { key, until }) {
      kept.set(key, until);
      return { key, versionId: `kept-${key.slice(-16)}` };
    },
  };
  return { archive, kept };
}

/** A store of parts in memory; what is joined arrives as `arrive` has it. */
export function memoryParts(arrive: (key: string, bytes: Buffer) => string) {
  const open = new Map<string, Map<number, Buffer>>();
  const links: { number: number; bytes: number; seconds: number }[] = [];
  const nameOf = ({ key, id }: PartialObject) => `${key} ${id}`;
  const partStore: PartStore = {
    async begin({ key }) {
      const id = `multipart-${open.size + 1}`;
      open.set(nameOf({ key, id }), new Map());
      return id;
    },
    async link(object, part) {
      links.push(part);
      return `https://files.example.invalid/${object.key}?part=${part.number}`;
    },
    async arrived(object) {
      const parts = open.get(nameOf(object));
      return (
        parts &&
        [...parts].map(([number, bytes]) => ({
          number,
          bytes: bytes.length,
          etag: `etag-${number}`,
        }))
      );
    },
    async join(object, parts) {
      const received = open.get(nameOf(object));
      if (received === undefined) return;
      open.delete(nameOf(object));
      const bytes = parts.map(({ number }) => received.get(number) ?? Buffer.alloc(0));
      arrive(object.key, Buffer.concat(bytes));
    },
    async drop(object) {
      open.delete(nameOf(object));
    },
  };
  return {
    partStore,
    links,
    open,
    /** One part arrives, whatever its size. */
    receive(object: PartialObject, number: number, bytes: Buffer): void {
      open.get(nameOf(object))?.set(number, bytes);
    },
  };
}
