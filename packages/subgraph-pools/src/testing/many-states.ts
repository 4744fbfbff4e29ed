import { applicationStates } from "@indgang/domain/pools";
import { insertCase } from "./cases.ts";
import { id } from "./ids.ts";
import { insert, type Owner } from "./insert.ts";
import { insertMeeting } from "./meetings.ts";
import { insertWorld, numberOf } from "./world.ts";

const grant = (number: number, slug: "social" | "culture", application: number | null) => ({
  municipality_id: 101,
  administration_id: slug,
  id: id("grant", number),
  pool_id: id("pool", numberOf(slug)),
  association_id: id("association", 1),
  application_id: application && id("application", application),
  title: `Bevilling ${number}`,
  amount: number * 100,
  currency: "DKK",
  awarded_on: `2026-0${number}-01`,
  year: 2026,
  source: "IMPORT",
});

/**
 * The world with cases 1 to 9 of Social, one in each state in their order, 22 of Social, 20 and 21 of Culture; each of the two has a
 * called meeting with its scheduled case. The first association has grants of both.
 */
export async function insertManyStates(owner: Owner): Promise<void> {
  await insertWorld(owner);
  for (const [index, state] of applicationStates.entries()) {
    const options = { state, amount: (index + 1) * 1_000_000, dueOn: index < 5 ? `2026-11-2${index}` : null };
    await insertCase(owner, index + 1, {
      ...options,
      ...(state === "ASSESSING" && { assignee: "social.caseworker" as const }),
    });
  }
  await insertCase(owner, 20, { slug: "culture", state: "RECOMMENDED" });
  await insertCase(owner, 21, { slug: "culture", state: "SCHEDULED" });
  await insertCase(owner, 22, { state: "ASSESSING", association: 3, title: "100% åbent hus" });
  await insertMeeting(owner, 1, { cases: [5] });
  await insertMeeting(owner, 2, { slug: "culture", cases: [21] });
  await insert(owner, "grant_given", [grant(1, "social", 6), grant(2, "culture", null), grant(3, "culture", null)]);
}

/** Everything that can be read of a case. */
export const caseFields = `id version caseNumber title purpose state channel association { id } administration { id } receivedAt appliedAmount targetGroups participants volunteers
  assignee { id } dueOn waitsFor pool { id name terms { legalBasis } criteria { title } } round { id state budget granted left applicationCount appliedTotal budgetLines { id left } }
  budget { kind amount note } goals { position text measure } otherFunding { funder amount state } formalCheck { items { code met note } completedAt missing dueOn }
  assessment { id summary criteria { criterion { id title } rating note } } decision { id outcome } history { nodes { kind note actor { id } } totalCount }`;
