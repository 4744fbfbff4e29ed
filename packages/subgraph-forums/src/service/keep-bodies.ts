import { newId } from "@indgang/database";
import {
  accept,
  asId,
  dateAt,
  refuse,
  type ForumBodyId,
  type ForumMembershipId,
  type ForumSeatKindId,
  type Outcome,
  type Refusal,
} from "@indgang/domain/kernel";
import {
  appointMember as appointRule,
  createForumBody as createRule,
  endMembership as endRule,
  saveSeatKind as saveRule,
  seatEnded,
  seatGiven,
  type AppointInput,
  type CreateBodyInput,
  type ForumBody,
  type SaveSeatKindInput,
} from "@indgang/domain/forums";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { bodyOf, findBody, insertBody } from "../store/body.store.ts";
import { isAssociationKnown, personName } from "../store/known.store.ts";
import { findMemberships, keepMembership } from "../store/membership.store.ts";
import { findSeatKinds, keepSeatKind } from "../store/seat-kind.store.ts";
import { afresh, auditForum, carryOut, lock, type AnyRefusal, type Work } from "./carry-out.ts";
import { readBody } from "./read-forum.ts";
import { placeOf, tellOfForum } from "./tell-of-forum.ts";

/** FORUM-1: founds a body. */
export async function createForumBody(context: RequestContext, input: Keyed & CreateBodyInput) {
  const outcome = await carryOut(context, { operation: "createForumBody", input }, async (work) => {
    const parent = input.parentId === null ? null : await findBody(work.rows, input.parentId);
    const bodyId = asId<"ForumBody">(newId());
    const created = createRule({ bodyId, parent }, input, work.by);
    if (!created.ok) return created;
    await insertBody(work.transaction, created.value);
    auditForum(work, `ForumBody ${bodyId}`, { version: 1 });
    return accept(bodyId);
  });
  return afresh(outcome, (id) => readBody(context, id));
}

/** Changes who sits in a body, which nobody else changes meanwhile. The answer is the body as it is then. */
async function changeBody<Refused extends Refusal>(
  context: RequestContext,
  operation: string,
  input: Keyed,
  find: (work: Work) => Promise<string | null>,
  run: (body: ForumBody, work: Work) => Promise<Outcome<unknown, Refused>>,
): Promise<Outcome<ForumBody, Refused | AnyRefusal>> {
  const outcome = await carryOut(
    context,
    { operation, input },
    async (work): Promise<Outcome<ForumBodyId, Refused | AnyRefusal>> => {
      const id = await find(work);
      if (id !== null) await lock(work, "forum_body", id);
      const body = id === null ? null : await findBody(work.rows, id);
      if (body === null) return refuse("NOT_FOUND");
      const changed = await run(body, work);
      if (!changed.ok) return changed;
      return accept(body.id);
    },
  );
  return afresh(outcome, (id) => readBody(context, id));
}

/** FORUM-1: a kind of seat, new (of a body) or changed. */
export function saveSeatKind(
  context: RequestContext,
  input: Keyed & SaveSeatKindInput & { readonly bodyId: ForumBodyId; readonly seatKindId: ForumSeatKindId | null },
) {
  const { bodyId, seatKindId } = input;
  return changeBody(
    context,
    "saveSeatKind",
    input,
    () => Promise.resolve(bodyId),
    async (body, work) => {
      const kinds = await findSeatKinds(work.rows, body.id);
      const seatKind = kinds.find(({ id }) => id === seatKindId) ?? null;
      if (seatKindId !== null && seatKind === null) return refuse("NOT_FOUND");
      const memberships = await findMemberships(work.rows, body.id);
      const id = seatKind?.id ?? asId<"ForumSeatKind">(newId());
      const state = { body, seatKind, seatKindId: id, count: kinds.length, memberships };
      const saved = saveRule(state, input, work.by);
      if (!saved.ok) return saved;
      auditForum(work, `ForumSeatKind ${id}`, { version: saved.value.version, seats: saved.value.seats });
      return (await keepSeatKind(work.transaction, body, saved.value)) ? saved : refuse("NOT_ALLOWED");
    },
  );
}

/** FORUM-1: gives somebody a seat. Two who appoint at once do it one after the other: the body is locked. */
export function appointMember(
  context: RequestContext,
  input: Keyed & AppointInput & { readonly seatKindId: ForumSeatKindId },
) {
  const { seatKindId } = input;
  return changeBody(
    context,
    "appointMember",
    input,
    ({ rows }) => bodyOf(rows, "forum_seat_kind", seatKindId),
    async (body, work) => {
      const { rows, transaction, by } = work;
      const seatKind = (await findSeatKinds(rows, body.id)).find(({ id }) => id === seatKindId);
      if (seatKind === undefined) return refuse("NOT_FOUND");
      const memberships = await findMemberships(rows, body.id);
      const membershipId = asId<"ForumMembership">(newId());
      const known = {
        personName: await personName(rows, input.personId),
        isAssociationKnown: await isAssociationKnown(rows, input.associationId),
      };
      const given = appointRule({ body, seatKind, memberships, membershipId, ...known }, input, by);
      if (!given.ok) return given;
      auditForum(work, `ForumMembership ${membershipId}`, { version: 1, body: body.id });
      if (!(await keepMembership(transaction, body, given.value))) return refuse("NOT_ALLOWED");
      // The body is shown from the first day of the term on.
      const hasBegun = given.value.startsOn <= dateAt(by.now);
      const path = hasBegun ? placeOf.body(body.id) : placeOf.bodies;
      await tellOfForum(work, { path, about: body.name }, seatGiven(given.value, by));
      return given;
    },
  );
}

/** FORUM-1: ends a seat today. */
export function endMembership(
  context: RequestContext,
  input: Keyed & { readonly membershipId: ForumMembershipId; readonly version: number },
) {
  return changeBody(
    context,
    "endMembership",
    input,
    ({ rows }) => bodyOf(rows, "forum_membership", input.membershipId),
    async (body, work) => {
      const membership = (await findMemberships(work.rows, body.id)).find(({ id }) => id === input.membershipId);
      if (membership === undefined) return refuse("NOT_FOUND");
      const ended = endRule({ body, membership }, input, work.by);
      if (!ended.ok) return ended;
      auditForum(work, `ForumMembership ${membership.id}`, { version: ended.value.version, body: body.id });
      if (!(await keepMembership(work.transaction, body, ended.value))) return refuse("NOT_ALLOWED");
      await tellOfForum(work, { path: placeOf.bodies, about: body.name }, seatEnded(ended.value));
      return ended;
    },
  );
}
