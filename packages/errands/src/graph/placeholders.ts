import type { Kept } from "./way.ts";

const day = 86_400_000;
const inCopenhagen = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" });

const moment = /^(?<kind>today|now)(?:(?<count>[+-]\d+) (?<unit>days|seconds))?$/u;

/**
 * JSON in which `<name>` stands for what was kept under the name, `<key>` for a new idempotency key, `<today>` for a date and `<now>` for an
 * instant, both also as `<today+30 days>` or `<now+30 seconds>`. A string that is a placeholder alone becomes the value itself.
 */
export function fill(json: string, kept: Kept): unknown {
  return JSON.parse(json, (_name, value: unknown) => {
    if (typeof value !== "string") return value;
    const alone = /^<([^<>]+)>$/u.exec(value)?.[1];
    if (alone !== undefined) return valueOf(alone, kept);
    return value.replaceAll(/<([^<>]+)>/gu, (_all, name: string) => String(valueOf(name, kept)));
  });
}

function valueOf(name: string, kept: Kept): unknown {
  if (name === "key") return crypto.randomUUID();
  const { kind, count = "0", unit } = moment.exec(name)?.groups ?? {};
  if (kind !== undefined) {
    const instant = new Date(Date.now() + Number(count) * (unit === "seconds" ? 1000 : day));
    return kind === "today" ? inCopenhagen.format(instant) : instant.toISOString();
  }
  if (!kept.has(name)) throw new Error(`Nothing was kept as ${name}.`);
  return kept.get(name);
}
