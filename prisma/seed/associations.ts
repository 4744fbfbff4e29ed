import { sizeOf, type AssociationYear } from "@indgang/domain/associations";
import { money } from "@indgang/domain/kernel";
import type { Calendar } from "./calendar.ts";
import type { Row } from "./insert.ts";
import { politicianSubject, personId, administrations, representatives } from "./municipality.ts";
import { demoId, type Random } from "./random.ts";
import { type FieldName, fields } from "./words/fields.ts";
import { firstNames, lastNames, places, streets } from "./words/names.ts";

export interface DemoAssociation {
  readonly id: string;
  readonly name: string;
  readonly field: FieldName;
}

/** A number that passes the check of CVR numbers (LAW-4), or none when these seven digits have no check digit. */
const withCheckDigit = (seven: number): string | null => {
  const digits = String(seven).padStart(7, "0");
  const weighted = [2, 7, 6, 5, 4, 3, 2].reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
  const check = (11 - (weighted % 11)) % 11;
  return check === 10 ? null : `${digits}${check}`;
};

const fieldNames = Object.keys(fields) as FieldName[];

const figures = (random: Random, size: number, year: number): AssociationYear => {
  const turnover = Math.round((20_000 + size * size * 4_000_000 * random.next()) / 1_000) * 1_000;
  return {
    year,
    volunteers: 4 + Math.round(size * size * 600 * random.next()),
    paidStaff: size > 0.6 ? random.whole(1, 14) : null,
    turnover: money(turnover * 100),
    equity: money(Math.round(turnover * random.next() * 0.6) * 100),
  };
};

/** `count` invented associations with contacts and figures, and the ties of a few politicians (LAW-2). */
export const associationRows = (municipalityId: number, count: number, calendar: Calendar, random: Random) => {
  const known: DemoAssociation[] = [];
  const rows = {
    association: [] as Row[],
    association_year: [] as Row[],
    association_contact: [] as Row[],
    association_tie: [] as Row[],
    association_member: [] as Row[],
  };
  const key = { municipality_id: municipalityId };
  const names = new Map<string, number>();
  for (let index = 0; index < count; index += 1) {
    const field = fieldNames[index % fieldNames.length] ?? "social";
    const words = fields[field];
    const place = random.pick(places);
    const plain = `${words.names[Math.floor(index / fieldNames.length) % words.names.length]} ${place.district}`;
    const seen = (names.get(plain) ?? 0) + 1;
    names.set(plain, seen);
    // The last is as long as Danish allows, so that every screen meets it.
    const name =
      index === count - 1
        ? "Landsforeningen af Pårørende til Psykisk Sårbare og Misbrugsramte, Lokalafdelingen Brønshøj-Husum-Tingbjerg-Utterslevhuse"
        : seen === 1
          ? plain
          : `${plain} ${seen}`;
    const id = demoId(`${municipalityId} association ${index}`);
    const size = random.next() ** 2;
    const years = [3, 2, 1].map((back) => figures(random, size, Number(calendar.today.slice(0, 4)) - back));
    const contact = {
      name: `${random.pick(firstNames)} ${random.pick(lastNames)}`,
      mail: `kontakt@forening-${index + 1}.example`,
    };
    const cvr = size < 0.04 ? null : withCheckDigit(3_000_000 + index * 37 + (municipalityId % 7));
    known.push({ id, name, field });
    rows.association.push({
      ...key,
      id,
      version: 1,
      name,
      cvr,
      cvr_checked_at: cvr ? calendar.day(-random.whole(5, 400)) : null,
      purpose: random.pick(words.purposes),
      activity_kinds: random.sample(words.kinds, random.whole(1, 3)),
      target_groups: random.sample(words.groups, random.whole(1, 3)),
      size: sizeOf(years),
      street: `${random.pick(streets)} ${random.whole(1, 140)}`,
      postal_code: place.postalCode,
      city: place.city,
      district: place.district,
      // POOL-10: some get their letters by post.
      email: index % 17 === 5 ? null : contact.mail,
      phone: `33 00 ${String(random.whole(0, 99)).padStart(2, "0")} ${String(random.whole(0, 99)).padStart(2, "0")}`,
      website: random.chance(0.6) ? `https://www.forening-${index + 1}.example` : null,
      founded_on: `${random.whole(1899, 2022)}-0${random.whole(1, 9)}-1${random.whole(0, 9)}`,
      verified_at: random.chance(0.9) ? calendar.at(-random.whole(10, 900), "10:00") : null,
      created_at: calendar.at(-1_000 - index, "09:00"),
    });
    rows.association_year.push(
      ...years.map(({ year, volunteers, paidStaff, turnover, equity }) => ({
        ...key,
        association_id: id,
        year,
        volunteers,
        paid_staff: paidStaff,
        turnover,
        equity,
      })),
    );
    rows.association_contact.push({
      ...key,
      id: demoId(`${municipalityId} contact ${index}`),
      association_id: id,
      name: contact.name,
      role: random.pick(["Formand", "Kasserer", "Daglig leder"]),
      email: contact.mail,
      phone: null,
    });
  }
  for (const { id: administration, politicians, field } of administrations) {
    const own = known.filter((association) => association.field === field);
    politicians.forEach((_, index) => {
      if (index % 2 === 1) return;
      for (const [place, association] of random.sample(own, 3).entries()) {
        const isAppointed = place === 2;
        const kind = isAppointed ? "BOARD" : random.pick(["BOARD", "LEADER", "CLOSE_RELATION"]);
        rows.association_tie.push({
          ...key,
          administration_id: administration,
          id: demoId(`${municipalityId} tie ${administration} ${index} ${place}`),
          person_id: personId(municipalityId, politicianSubject(administration, index)),
          association_id: association.id,
          kind,
          is_appointed_by_council: isAppointed,
          valid_from: calendar.day(-900),
          valid_to: null,
        });
      }
    });
  }
  for (const [index, subject] of ["forening", ...representatives.map((each) => each.subject)].entries()) {
    const association = known[index];
    if (!association) continue;
    rows.association_member.push({
      ...key,
      association_id: association.id,
      person_id: personId(municipalityId, subject),
    });
  }
  const [first] = known;
  if (first)
    rows.association_member.push({
      ...key,
      association_id: first.id,
      person_id: personId(municipalityId, "forening2"),
    });
  return { known, rows };
};
