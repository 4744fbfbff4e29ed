import type { TestDatabase } from "@indgang/database/testing";
import { asAdministrationSlug, asId, asMunicipalityId, type Role, type Viewer } from "@indgang/domain/kernel";
import { RequestContext, toGlobalId } from "@indgang/subgraph-kit";
import { keyHolder, makeKeyRing, openKeyRing, Vault } from "@indgang/vault";

/** Monday at noon in Copenhagen. */
export const noon = "2026-10-05T10:00:00.000Z";

export const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

const seats = ["social", "health-elderly", "employment-integration", "association"];
/** Keys for every seat of the tests, other ones each time. */
export const newVault = (): Vault => new Vault(openKeyRing(makeKeyRing(seats.map((seat) => keyHolder(101, seat)))));
const vault = newVault();

/** Who acts in the tests: a seat, a line in the register of people, and the roles that the session says. */
const people = {
  sara: ["social", 1, ["REFERRAL"]],
  signe: ["social", 2, ["CASEWORKER"]],
  hanne: ["health-elderly", 3, ["REFERRAL"]],
  /** Left yesterday; the session does not know yet. */
  lone: ["health-elderly", 4, ["REFERRAL"]],
  emil: ["employment-integration", 5, ["REFERRAL"]],
  vera: ["association", 6, ["ASSOCIATION"]],
} as const satisfies Record<string, readonly [string, number, readonly Role[]]>;
export type Name = keyof typeof people;

export const units = { dementia: uuid(21), rehabilitation: uuid(22), jobs: uuid(23), desk: uuid(24) };
export const visiting = uuid(31);
export const friends = uuid(41);

/** Three administrations with units, an association with an activity, and the people. */
export async function enterWorld(owner: TestDatabase["owner"]): Promise<void> {
  await owner.query("INSERT INTO municipality VALUES (101, 'København', false)");
  await owner.query(`INSERT INTO administration (municipality_id, id, name, name_en, case_prefix) VALUES
    (101, 'social', 'Socialforvaltningen', 'Social Services', 'SOC'), (101, 'health-elderly', 'Sundhed og omsorg', 'Health', 'SUF'),
    (101, 'employment-integration', 'Beskæftigelse', 'Employment', 'BIF')`);
  await owner.query(
    `INSERT INTO association (municipality_id, id, name, created_at) VALUES (101, '${friends}', 'Besøgsvennerne', now())`,
  );
  for (const [name, [seat, number, roles]] of Object.entries(people)) {
    const administration = seat === "association" ? null : seat;
    await owner.query(
      "INSERT INTO person (municipality_id, id, administration_id, subject, name) VALUES (101, $1, $2, $3, $3)",
      [uuid(number), administration, name],
    );
    for (const role of roles) {
      const left = name === "lone" ? "now() - interval '1 day'" : "NULL";
      await owner.query(
        `INSERT INTO role_assignment (municipality_id, person_id, role, valid_from, valid_to) VALUES (101, $1, $2::role, '2020-01-01', ${left})`,
        [uuid(number), role],
      );
    }
  }
  await owner.query(
    "INSERT INTO association_member (municipality_id, association_id, person_id) VALUES (101, $1, $2)",
    [friends, uuid(6)],
  );
  await owner.query(`INSERT INTO referral_unit (municipality_id, administration_id, id, name, name_en, takes_referrals) VALUES
    (101, 'health-elderly', '${units.dementia}', 'Demensteamet', 'Dementia team', true),
    (101, 'health-elderly', '${units.rehabilitation}', 'Genoptræning', 'Rehabilitation', false),
    (101, 'employment-integration', '${units.jobs}', 'Jobcentret', 'Job centre', true),
    (101, 'social', '${units.desk}', 'Socialcentret', 'Social centre', true)`);
  await owner.query(
    "INSERT INTO referral_activity (municipality_id, id, association_id, name, takes_referrals) VALUES (101, $1, $2, 'Besøgsven', true)",
    [visiting, friends],
  );
}

/** A request of somebody. */
export function contextOf(test: TestDatabase, name: Name, now = noon, keys = vault): RequestContext {
  const [seat, number, roles] = people[name];
  const isAssociation = seat === "association";
  const viewer: Viewer = {
    municipalityId: asMunicipalityId(101),
    seat: isAssociation ? "association" : asAdministrationSlug(seat),
    administration: isAssociation ? null : asAdministrationSlug(seat),
    personId: asId(uuid(number)),
    name,
    roles,
    associationIds: isAssociation ? [asId(friends)] : [],
  };
  return new RequestContext({
    viewer,
    seat: test.database.seat(101, seat),
    correlationId: "test",
    clock: () => new Date(now),
    vault: keys,
  });
}

export const unitReceiver = (administration: string, unit: string): object => ({
  administrationId: toGlobalId("Administration", administration),
  unitId: toGlobalId("ReferralUnit", unit),
});
export const dementia = unitReceiver("health-elderly", units.dementia);
export const besoegsven = {
  associationId: toGlobalId("Association", friends),
  activityId: toGlobalId("ReferralActivity", visiting),
};
