import { readFileSync } from 'node:fs';
import { z } from 'zod';

const LOCK = z.object({
  name: z.string(),
  version: z.string(),
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      integrity: z.optional(z.string()),
      license: z.optional(z.string()),
    }),
  ),
});

export type Lock = z.infer<typeof LOCK>;

/** What package-lock.json says of each package, by the folder that it lies in. */
export function readLock(): Lock {
  return LOCK.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
}
