interface Modules {
  getModuleInfo(id: string): { importers: readonly string[]; isEntry: boolean } | null;
}

/** What the first view needs goes into one file, which is smaller than the same in pieces. */
export function oneFile(id: string, modules: Modules, seen = new Set<string>()): string | null {
  if (seen.has(id)) return null;
  seen.add(id);
  const info = modules.getModuleInfo(id);
  const isNeeded = info?.isEntry || info?.importers.some((by) => oneFile(by, modules, seen));
  return isNeeded ? 'page' : null;
}
