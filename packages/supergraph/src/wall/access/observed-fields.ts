import { home, type Owning } from "../planting/owning.ts";
import type { World } from "../planting/plant-world.ts";
import type { Trying } from "../viewers.ts";

/** For whom a field is, as the table of field access says it. */
export const audiences = [
  "public",
  "council or jury",
  "association",
  "service desk",
  "own administration",
  "other administration",
] as const;
export type Audience = (typeof audiences)[number];

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Notes which fields of an answer said something, and to whom, as `Application.title public`. Lists that are empty say nothing. */
export function observeFields(
  answer: unknown,
  trying: Trying,
  world: World,
  noted: Set<string>,
  owning: Owning | null = null,
): void {
  if (typeof answer !== "object" || answer === null) return;
  const whose = Array.isArray(answer) ? owning : (ownerOf(answer, world) ?? owning);
  const heard = audiencesOf(trying, whose);
  for (const [alias, value] of Object.entries(answer)) {
    observeFields(value, trying, world, noted, whose);
    const field = fieldOf(alias);
    if (field === null || value === null || (Array.isArray(value) && value.length === 0)) continue;
    for (const audience of heard) noted.add(`${field} ${audience}`);
  }
}

/** The same few thousand, millions of times. */
const fields = new Map<string, string | null>();

/** `Application.title` for `Application__title`; null for what is no field of a type. */
function fieldOf(alias: string): string | null {
  const known = fields.get(alias);
  if (known !== undefined) return known;
  const [type, name] = alias.split("__");
  const field = type && name ? `${type}.${name}` : null;
  fields.set(alias, field);
  return field;
}

/** Parts of a thing belong to whom the thing belongs to. */
function ownerOf(answer: object, world: World): Owning | null {
  const alias = Object.keys(answer).find((each) => each.endsWith("__id"));
  const id: unknown = alias === undefined ? null : Reflect.get(answer, alias);
  if (typeof id !== "string") return null;
  const slug = /^administration_(.+)$/u.exec(id)?.[1];
  if (slug) return { municipality: home, administration: slug };
  return world.marks.placeOf(uuid.exec(id)?.[0] ?? "") ?? null;
}

/** What belongs to no administration is read by staff of any, or of none. */
function audiencesOf({ viewer }: Trying, owning: Owning | null): readonly Audience[] {
  if (viewer.seat === "servicedesk") return ["service desk"];
  if (viewer.seat === "association") return ["association"];
  if (viewer.seat !== viewer.administration)
    return viewer.seat === "public" ? [viewer.personId === null ? "public" : "council or jury"] : [];
  if (!owning || owning.administration === null) return ["own administration", "other administration"];
  return [owning.administration === viewer.administration ? "own administration" : "other administration"];
}
