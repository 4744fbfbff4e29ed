import { request, type APIRequestContext } from "@playwright/test";
import { errand, expect } from "../../src/errand.ts";
import { ask, newKey } from "../../src/graph/ask.ts";
import { people, type Person } from "../../src/people/people.ts";
import {
  changeAward,
  changeJury,
  chair,
  letterFor,
  member,
  nominationsFor,
  openPrizeYear,
  outsider,
  someAssociations,
  voteOn,
  type Nominee,
  type PrizeYear,
  type Shown,
} from "../../src/prepare/prize-year.ts";
import { systemUrl } from "../../src/system/place.ts";

/** Asks the graph as nobody in particular. */
async function asPublic<Data>(line: APIRequestContext, query: string, variables: object): Promise<Data> {
  const { data, errors } = (await (await line.post("/graphql", { data: { query, variables } })).json()) as {
    readonly data: Data;
    readonly errors?: unknown;
  };
  expect(errors).toBeUndefined();
  return data;
}

const nominate = `mutation Nominate($input: NominateInput!) {
  nominate(input: $input) { __typename ... on Refusal { code } }
}`;
const confirm = `mutation Confirm($input: ConfirmNominationInput!) {
  confirmNomination(input: $input) { __typename ... on Refusal { code } }
}`;

/** A nomination as the public sends it. */
function nomination({ cycleId, categoryId }: PrizeYear, { id }: Nominee, nominator: object) {
  const reasons = "De samler hele kvarteret hver eneste uge.";
  const content = { categoryId, nominee: { associationId: id }, reasons, nominator };
  return { input: { idempotencyKey: newKey(), cycleId, content } };
}

/** The code that was mailed to the address. */
async function codeFor(line: APIRequestContext, email: string): Promise<string> {
  const page = await (await line.get("/mailbox")).text();
  const mail = page.split("<article").find((one) => one.includes(email)) ?? "";
  return /Kode: ([^\s<]+)/u.exec(mail)?.[1] ?? "";
}

const seen = `query Seen($cycleId: ID!, $prizeId: ID!) {
  awardCycle(id: $cycleId) { state version publishedAt awards { id } jury { version } }
  prize(id: $prizeId) { awards(first: 1) { nodes { id } totalCount } }
  nominations(cycleId: $cycleId) { totalCount }
}`;

interface Seen {
  readonly awardCycle: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

errand(
  "AWARD-2 the public nominates, and confirms by the code from the mail; nobody nominates themselves",
  async () => {
    const line = await request.newContext({ baseURL: systemUrl() });
    const [first, second] = (await someAssociations(2)) as [Nominee, Nominee];
    const year = await openPrizeYear(`Graf ${newKey()}`, 600_000, [chair]);
    const email = `ida.${newKey().slice(0, 8)}@example.dk`;
    const ida = { name: "Ida Holm", email };
    const itself = await asPublic<{ nominate: object }>(
      line,
      nominate,
      nomination(year, first, { ...ida, associationId: first.id }),
    );
    expect(itself.nominate).toEqual({ __typename: "SelfNomination", code: "SELF_NOMINATION" });
    const sent = await asPublic<{ nominate: object }>(line, nominate, nomination(year, second, ida));
    expect(sent.nominate).toEqual({ __typename: "NominatePayload" });
    expect(await nominationsFor("culture.secretary", year)).toEqual([]);
    const token = await codeFor(line, email);
    const input = { input: { idempotencyKey: newKey(), token } };
    const confirmed = await asPublic<{ confirmNomination: object }>(line, confirm, input);
    expect(confirmed.confirmNomination).toEqual({ __typename: "ConfirmNominationPayload" });
    const again = await asPublic<{ confirmNomination: object }>(line, confirm, {
      input: { idempotencyKey: newKey(), token },
    });
    expect(again.confirmNomination).toMatchObject({ code: "NOT_FOUND" });
    expect(await nominationsFor("culture.secretary", year)).toMatchObject([{ nominee: second.name }]);
    await line.dispose();
  },
);

errand(
  "AWARD-2 until its instant nobody outside the jury's staff learns the winner, and who left sees nothing",
  async () => {
    const line = await request.newContext({ baseURL: systemUrl() });
    const [first] = (await someAssociations(1)) as [Nominee];
    const year = await openPrizeYear(`Embargo ${newKey()}`, 1500, [chair, member, outsider]);
    const { cycleId, categoryId, prizeId } = year;
    await changeAward("culture.secretary", "registerNomination", "nominationId", letterFor(year, first));
    const [{ id, version }] = (await nominationsFor("culture.secretary", year)) as [Shown];
    await changeAward("culture.secretary", "checkNomination", "nomination { id }", {
      nominationId: id,
      version,
      isEligible: true,
    });
    await expect.poll(() => Date.now()).toBeGreaterThan(year.until);
    await changeAward("culture.secretary", "beginJudging", "cycle { id }", { cycleId, version: 1 });
    for (const juror of ["culture.politician", "culture.leader", "jury"] as const) await voteOn(juror, year, 7);
    const look = (person: Person) => ask<Seen>(person, seen, { cycleId, prizeId });
    await changeJury(year, outsider, true);
    const others = people.filter(
      (person) => !["culture.secretary", "culture.politician", "culture.leader"].includes(person),
    );
    const before = await asPublic<Seen>(line, seen, { cycleId, prizeId });
    const motivation = "Fordi de har åbnet deres hus for alle.";
    await changeAward("culture.politician", "decideAward", "cycle { id }", {
      cycleId,
      categoryId,
      version: 1,
      nominationId: id,
      motivation,
    });
    const publish = (publishAt: string | null, at: number) =>
      changeAward("culture.secretary", "publishAwards", "cycle { id }", {
        cycleId,
        version: at,
        minute: "Komitéen var enig.",
        publishAt,
      });
    await publish(new Date(Date.now() + 86_400_000).toISOString(), 2);
    expect(before).toMatchObject({ awardCycle: { state: "JUDGING", jury: null }, nominations: { totalCount: 0 } });
    expect(await asPublic<Seen>(line, seen, { cycleId, prizeId })).toEqual(before);
    for (const person of others) expect(await look(person), person).toEqual(before);
    expect((await look("culture.leader")).awardCycle["jury"]).toEqual({ version: 3 });
    await publish(null, 3);
    const after = await asPublic<Seen>(line, seen, { cycleId, prizeId });
    expect(after).toMatchObject({
      awardCycle: { state: "PUBLISHED", jury: null },
      prize: { awards: { totalCount: 1 } },
    });
    expect(await look("jury")).toMatchObject({ nominations: { totalCount: 0 } });
    await line.dispose();
  },
);
