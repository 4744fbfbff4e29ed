export const blank = "[redacted]";
/** How far down they are looked for; a list is a level. */
const deepest = 3;

/** A copy in which the named values are blanked, three levels down. Instances of classes stay as they are. */
export function withoutSecrets(value: object, names: ReadonlySet<string>, depth = 1): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    kept[name] = names.has(name) ? blank : blankedWithin(inner, names, depth + 1);
  }
  return kept;
}

function blankedWithin(value: unknown, names: ReadonlySet<string>, depth: number): unknown {
  if (depth > deepest) return value;
  if (Array.isArray(value)) return value.map((entry) => blankedWithin(entry, names, depth + 1));
  return isPlain(value) ? withoutSecrets(value, names, depth) : value;
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
