import type { Row } from "./insert.ts";
import {
  administrations,
  committeeId,
  judges,
  outsiders,
  personId,
  politicianSubject,
  representatives,
} from "./municipality.ts";

/** The rows of a municipality's organisation. `validFrom` is the first day of seats and roles. */
export const organisationRows = (
  municipality: { readonly id: number; readonly name: string; readonly isSandbox: boolean },
  validFrom: string,
) => {
  const key = { municipality_id: municipality.id };
  const person = (subject: string, name: string, title: string, administration: string | null): Row => ({
    ...key,
    id: personId(municipality.id, subject),
    administration_id: administration,
    subject,
    name,
    title,
  });
  const role = (subject: string, name: string): Row => ({
    ...key,
    person_id: personId(municipality.id, subject),
    role: name,
    valid_from: `${validFrom}T00:00:00Z`,
  });
  const politicians = administrations.flatMap(({ id, committee, politicians: names }) =>
    names.map((name, index) => ({ administration: id, committee, name, index, subject: politicianSubject(id, index) })),
  );
  const subjects = [
    ...administrations.flatMap(({ staff }) => staff.map(({ subject }) => subject)),
    ...politicians.map(({ subject }) => subject),
    ...outsiders.map(({ subject }) => subject),
  ];
  return {
    municipality: [{ id: municipality.id, name: municipality.name, is_sandbox: municipality.isSandbox }],
    administration: administrations.map(({ id, name, nameEn, casePrefix }) => ({
      ...key,
      id,
      name,
      name_en: nameEn,
      case_prefix: casePrefix,
    })),
    committee: administrations.map(({ id, committee }) => ({
      ...key,
      administration_id: id,
      id: committeeId(municipality.id, id),
      name: committee,
    })),
    person: [
      ...administrations.flatMap(({ id, staff }) =>
        staff.map(({ subject, name, title }) => person(subject, name, title, id)),
      ),
      ...politicians.map(({ administration, name, index, subject }) =>
        person(
          subject,
          name,
          index === 0 ? "Borgmester, udvalgsformand" : "Medlem af Borgerrepræsentationen",
          administration,
        ),
      ),
      ...[...outsiders, ...representatives].map(({ subject, name, title }) => person(subject, name, title, null)),
    ],
    // A domain that is kept for examples: no mail can reach anybody.
    person_address: subjects.map((subject) => ({
      ...key,
      person_id: personId(municipality.id, subject),
      email: `${subject}@indgang.example`,
    })),
    role_assignment: [
      ...administrations.flatMap(({ staff }) =>
        staff.flatMap(({ subject, roles }) => roles.map((name) => role(subject, name))),
      ),
      ...politicians.map(({ subject }) => role(subject, "POLITICIAN")),
      ...[...outsiders, ...representatives].map(({ subject, role: name }) => role(subject, name)),
      ...judges.map((subject) => role(subject, "JURY")),
    ],
    committee_member: politicians.map(({ administration, index, subject }) => ({
      ...key,
      administration_id: administration,
      committee_id: committeeId(municipality.id, administration),
      person_id: personId(municipality.id, subject),
      seat: index === 0 ? "CHAIR" : "MEMBER",
      valid_from: validFrom,
      valid_to: null,
    })),
  };
};
