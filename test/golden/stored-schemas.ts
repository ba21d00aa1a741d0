import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import canonicalize from 'canonicalize';
import * as z from 'zod';
import { root } from '#infra/bundle.ts';

/** A schema whose items are stored: every export that carries a `schemaVersion`. */
export interface StoredSchema {
  /** File and export, such as `functions/cases/claim.ts claim`. */
  readonly name: string;
  readonly schema: z.ZodType;
  readonly versions: readonly number[];
  /** SHA-256 over the canonical JSON Schema of what may lie in the table. */
  readonly sha256: string;
}

/** Finds the stored schemas by looking, so that none can be forgotten. */
export async function storedSchemas(): Promise<StoredSchema[]> {
  const files = readdirSync(join(root, 'functions'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.ts'))
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => /schemaVersion: z\.literal/.test(readFileSync(path, 'utf8')))
    .sort();
  const found: StoredSchema[] = [];
  for (const file of files) {
    const exported = (await import(/* @vite-ignore */ file)) as Record<string, unknown>;
    for (const [key, schema] of Object.entries(exported)) {
      if (!(schema instanceof z.ZodType)) continue;
      const json = z.toJSONSchema(schema, {
        io: 'input',
        unrepresentable: 'any',
        reused: 'inline',
      });
      const versions = versionsOf(json);
      if (versions.length === 0) continue;
      const sha256 = createHash('sha256')
        .update(canonicalize(json) ?? '')
        .digest('hex');
      found.push({ name: `${relative(root, file)} ${key}`, schema, versions, sha256 });
    }
  }
  return found;
}

function versionsOf(json: z.core.JSONSchema.BaseSchema): number[] {
  const shapes = [json, ...(json.oneOf ?? []), ...(json.anyOf ?? [])] as (typeof json)[];
  const versions = shapes.flatMap((shape) => {
    const version = shape.properties?.['schemaVersion'];
    return typeof version === 'object' && typeof version.const === 'number' ? [version.const] : [];
  });
  return [...new Set(versions)].sort();
}
