import { id } from "./ids.ts";
import { insert, type Owner } from "./insert.ts";
import { personNumber, type Who } from "./people.ts";
import { numberOf } from "./world.ts";

/** An opinion that the leader of Social asked a colleague for, on the case with the same number. */
export async function insertOpinion(owner: Owner, number: number, who: Who = "social.colleague"): Promise<void> {
  await insert(owner, "opinion", [
    {
      municipality_id: 101,
      administration_id: "social",
      id: id("opinion", number),
      version: 1,
      application_id: id("application", number),
      person_id: id("person", personNumber(who)),
      asked_by_id: id("person", personNumber("social.leader")),
      asked_at: "2026-11-20T09:00:00Z",
      question: "",
      due_on: null,
      state: "ASKED",
      given_at: null,
    },
  ]);
}

/** A try at sharing the money of Social's round out: 60 % of what was applied for. */
export async function insertAllocationDraft(owner: Owner, number: number): Promise<void> {
  await insert(owner, "allocation_draft", [
    {
      municipality_id: 101,
      administration_id: "social",
      id: id("allocation", number),
      version: 1,
      round_id: id("round", numberOf("social")),
      name: `Forsøg ${number}`,
      order_by: "BY_RECEPTION",
      basis: "APPLIED",
      share_basis_points: 6000,
      cap: null,
      floor: null,
      uses_reserve: false,
      created_by_id: id("person", personNumber("social.leader")),
      created_at: "2026-11-20T09:00:00Z",
    },
  ]);
}
