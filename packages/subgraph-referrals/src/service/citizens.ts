import { newId } from "@indgang/database";
import {
  accept,
  asId,
  checkInput,
  readCpr,
  refuse,
  type CitizenId,
  type Outcome,
  type Owned,
} from "@indgang/domain/kernel";
import { citizenOf, citizenProblems, lookUpByCpr, mayRefer, type CitizenPersonInput } from "@indgang/domain/referrals";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findCitizenByCpr, findCitizens, insertCitizen, type Citizen } from "../store/citizen.store.ts";
import { carryOut, chainOf, type AnyRefusal } from "./carry-out.ts";
import { look } from "./look.ts";

type Registered = { readonly citizenId: CitizenId; readonly isNew: boolean };

/** A citizen who was entered, or known before. */
export interface RegisteredCitizen {
  readonly citizen: Citizen;
  readonly isNew: boolean;
}

type RegisteredOrNot = Promise<Outcome<Registered, AnyRefusal>>;

/**
 * LAW-3: enters a citizen among those of the own administration, or finds the one that has the CPR number already: nobody is there twice.
 * What another administration knows is not asked.
 */
export async function registerCitizen(
  context: RequestContext,
  input: CitizenPersonInput & Keyed,
): Promise<Outcome<RegisteredCitizen, AnyRefusal>> {
  const registered = await register(context, input);
  if (!registered.ok) return registered;
  const citizen = await readCitizen(context, registered.value.citizenId);
  return citizen === null ? refuse("NOT_FOUND") : accept({ citizen, isNew: registered.value.isNew });
}

function register(context: RequestContext, input: CitizenPersonInput & Keyed): RegisteredOrNot {
  return carryOut(context, { operation: "registerCitizen", input }, async (work): RegisteredOrNot => {
    const owner = ownerOf(context);
    if (owner === null || !mayRefer(context.viewer, owner)) return refuse("NOT_ALLOWED");
    const checked = checkInput(input, citizenProblems(input));
    if (!checked.ok) return checked;
    const { transaction, acting, audit } = work;
    const { vault } = work.reading;
    const person = citizenOf(input);
    const known = person.cpr && (await findCitizenByCpr(transaction, vault, owner, person.cpr));
    const citizenId = known ? known.id : asId<"Citizen">(newId());
    if (!known)
      await insertCitizen(transaction, vault, owner, { id: citizenId, person, createdAt: new Date(acting.now) });
    audit({
      chain: chainOf(context),
      subject: `Citizen ${citizenId}`,
      detail: { kind: known ? "SEARCH" : "CHANGE", citizenId },
    });
    return accept({ citizenId, isNew: !known });
  });
}

/**
 * LAW-3, LAW-6: the citizen with this number among the own administration's; null when there is none, and for a number that is none. Logged without
 * the number, found or not.
 */
export function findByCpr(context: RequestContext, text: string): Promise<Citizen | null> {
  const owner = ownerOf(context);
  const reading = readCpr(text);
  if (owner === null || !reading.ok) return Promise.resolve(null);
  return look<Citizen | null>(context, null, async ({ reading: { transaction, vault }, acting, note }) => {
    const found = await findCitizenByCpr(transaction, vault, owner, reading.value);
    const leave = lookUpByCpr(found?.id ?? null, acting);
    if (!leave.ok) return null;
    note(leave.value.access);
    return found;
  });
}

/** LAW-6: a citizen of the own administration, by id; logged. */
export function readCitizen(context: RequestContext, id: CitizenId): Promise<Citizen | null> {
  const owner = ownerOf(context);
  if (owner === null) return Promise.resolve(null);
  return look<Citizen | null>(context, null, async ({ reading: { transaction, vault }, acting, note }) => {
    const found = (await findCitizens(transaction, vault, owner, [id])).get(id) ?? null;
    const leave = lookUpByCpr(found?.id ?? null, acting);
    if (!leave.ok || found === null) return null;
    note({ ...leave.value.access, kind: "LOOK" });
    return found;
  });
}

function ownerOf({ viewer: { municipalityId, administration } }: RequestContext): Owned | null {
  return administration === null ? null : { municipalityId, administration };
}
