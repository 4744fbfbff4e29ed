import { newId, type Transaction } from "@indgang/database";
import type { AdministrationSlug, AssociationId, ForumBodyId, HearingId, HearingPartyId } from "@indgang/domain/kernel";
import type { HeardParty, Hearing, HearingParty } from "@indgang/domain/forums";
import type { RequestContext, Rows } from "@indgang/subgraph-kit";
import { forumReads } from "./forum-rows.ts";

type PartyRow = {
  readonly id: HearingPartyId;
  readonly hearingId: HearingId;
  readonly bodyId: ForumBodyId | null;
  readonly associationId: AssociationId | null;
  readonly secretariat: AdministrationSlug | null;
};

const select = `SELECT party.id, party.hearing_id AS "hearingId", party.body_id AS "bodyId", party.association_id AS "associationId",
  body.administration_id AS secretariat FROM hearing_party party
  LEFT JOIN forum_body body ON body.municipality_id = party.municipality_id AND body.id = party.body_id`;
const byHearingText = `${select} WHERE party.hearing_id = ANY ($1::uuid[]) ORDER BY party.hearing_id, party.position, party.id`;
const byIdText = `${select} WHERE party.id = ANY ($1::uuid[])`;

const rowsOfHearing = forumReads.manyByKey<PartyRow>({
  name: "parties of hearing",
  text: byHearingText,
  key: "hearingId",
});
const rowById = forumReads.oneByKey<PartyRow>({ name: "party by id", text: byIdText });

/** The parties of a hearing that the viewer is shown: all for who asks, the own for who is heard. */
export async function loadParties(context: RequestContext, hearingId: string): Promise<readonly HearingParty[]> {
  return (await context.use(rowsOfHearing).load(hearingId)).map(toParty);
}

/** One party, as far as the viewer is shown it. */
export async function loadParty(context: RequestContext, id: string): Promise<HearingParty | null> {
  const row = await context.use(rowById).load(id);
  return row && toParty(row);
}

/** The parties of a hearing inside a change. */
export async function findParties(rows: Rows, hearingId: string): Promise<readonly HearingParty[]> {
  const found = await rows.query<PartyRow>({ name: "parties", text: byHearingText, values: [[hearingId]] });
  return found.map(toParty);
}

/** One party inside a change. */
export async function findParty(rows: Rows, id: string): Promise<HearingParty | null> {
  const [row] = await rows.query<PartyRow>({ name: "party", text: byIdText, values: [[id]] });
  return row ? toParty(row) : null;
}

function toParty({ id, hearingId, bodyId, associationId, secretariat }: PartyRow): HearingParty {
  const heard = (bodyId === null ? { kind: "ASSOCIATION", associationId } : { kind: "BODY", bodyId }) as HeardParty;
  return { id, hearingId, heard, secretariat };
}

/** The parties of a draft, in place of those before. */
export async function replaceParties(
  transaction: Transaction,
  { municipalityId, administration, id }: Hearing,
  parties: readonly HeardParty[],
): Promise<void> {
  await transaction.hearingParty.deleteMany({ where: { municipalityId, hearingId: id } });
  if (parties.length === 0) return;
  await transaction.hearingParty.createMany({
    data: parties.map((heard, index) => ({
      municipalityId,
      askedBy: administration,
      id: newId(),
      hearingId: id,
      position: index + 1,
      bodyId: heard.kind === "BODY" ? heard.bodyId : null,
      associationId: heard.kind === "ASSOCIATION" ? heard.associationId : null,
    })),
  });
}
