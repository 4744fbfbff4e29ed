import { ask, newKey } from "../graph/ask.ts";
import type { Person } from "../people/people.ts";
import { danishDay } from "../time/danish-day.ts";

/** A year of a prize of Culture's that an errand made for itself, with one category and one criterion of ten points. */
export interface PrizeYear {
  readonly name: string;
  readonly prizeId: string;
  readonly cycleId: string;
  readonly categoryId: string;
  readonly criterionId: string;
  /** Instants between which a nomination is received; the later one lies so many milliseconds ahead of the making. */
  readonly until: number;
}

export interface Shown {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** Makes a change in somebody's name, and gives the part of its payload that is asked for. Throws when it is refused. */
export async function changeAward<Payload>(
  person: Person,
  field: string,
  part: string,
  input: object,
): Promise<Payload> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}`;
  const query = `mutation Change($input: ${type}Input!) { ${field}(input: $input) { ... on ${type}Payload { ${part} } ... on Refusal { code message } } }`;
  const data = await ask<Record<string, Payload>>(person, query, { input: { idempotencyKey: newKey(), ...input } });
  return data[field] as Payload;
}

/** The ids of those who may judge, by name. */
async function judges(...names: readonly string[]): Promise<readonly string[]> {
  const { possibleJurors } = await ask<{
    readonly possibleJurors: { readonly nodes: readonly { readonly personId: string; readonly name: string }[] };
  }>("culture.secretary", "{ possibleJurors(first: 50) { nodes { personId name } } }");
  return names.map((name) => possibleJurors.nodes.find((one) => one.name === name)?.personId ?? "");
}

/** `culture.politician`, who leads the jury. */
export const chair = "Sofie Dalsgård";
/** `culture.leader`. */
export const member = "Jørgen Elkjær";
/** `jury`, from outside. */
export const outsider = "Jens Overgaard";

/** Founds a prize and opens its year; nominations are received from two hours ago until some milliseconds ahead. */
export async function openPrizeYear(name: string, ahead: number, jury: readonly string[]): Promise<PrizeYear> {
  const made = await changeAward<{
    readonly prize: Shown & { readonly categories: readonly Shown[]; readonly criteria: readonly Shown[] };
  }>("culture.secretary", "createPrize", "prize { id version categories { id } criteria { id } }", {
    content: {
      name,
      aims: "For dem, der får andre med.",
      restYears: 0,
      categories: [{ kind: "ORGANISATION", name: "Årets forening" }],
      criteria: [{ name: "Indsats", description: "", mostPoints: 10 }],
    },
  });
  const now = Date.now();
  const until = now + ahead;
  const [day, month, year] = danishDay(30).split(".");
  const opened = await changeAward<{ readonly cycle: Shown }>(
    "culture.secretary",
    "openCycle",
    "cycle { id version }",
    {
      prizeId: made.prize.id,
      year: Number(danishDay(0).split(".")[2]),
      nominateFrom: new Date(now - 7_200_000).toISOString(),
      nominateUntil: new Date(until).toISOString(),
      scoresDueOn: `${year}-${month}-${day}`,
      jurors: (await judges(...jury)).map((personId, index) => ({ personId, isChair: index === 0 })),
    },
  );
  return {
    name,
    prizeId: made.prize.id,
    cycleId: opened.cycle.id,
    categoryId: made.prize.categories[0]?.id ?? "",
    criterionId: made.prize.criteria[0]?.id ?? "",
    until,
  };
}

/** An association of the directory. */
export interface Nominee {
  readonly id: string;
  readonly name: string;
}

/** The first associations of the directory. */
export async function someAssociations(count: number): Promise<readonly Nominee[]> {
  const { associations } = await ask<{ readonly associations: { readonly nodes: readonly Nominee[] } }>(
    "culture.secretary",
    "query Some($count: Int!) { associations(first: $count) { nodes { id name } } }",
    { count },
  );
  return associations.nodes;
}

/** A nomination of an association, with its letter from five minutes ago. */
export const letterFor = ({ cycleId, categoryId }: PrizeYear, { id }: Nominee) => ({
  cycleId,
  receivedAt: new Date(Date.now() - 300_000).toISOString(),
  content: {
    categoryId,
    nominee: { associationId: id },
    reasons: "Har samlet hele kvarteret om noget nyt.",
    nominator: { name: "Dorte Vang" },
  },
});

/** The nominations that somebody is shown. */
export async function nominationsFor(person: Person, { cycleId }: PrizeYear): Promise<readonly Shown[]> {
  const { nominations } = await ask<{ readonly nominations: { readonly nodes: readonly Shown[] } }>(
    person,
    "query Nominations($cycleId: ID!) { nominations(cycleId: $cycleId) { nodes { id version nominee isRecused } } }",
    { cycleId },
  );
  return nominations.nodes;
}

/** Somebody of the jury scores all they may, and votes. */
export async function voteOn(person: Person, year: PrizeYear, points: number): Promise<void> {
  const { cycleId, categoryId, criterionId } = year;
  let version = 0;
  for (const { id, isRecused } of await nominationsFor(person, year)) {
    if (isRecused === true) continue;
    const scores = [{ criterionId, points }];
    const input = { cycleId, categoryId, nominationId: id, version, scores };
    const { ballot } = await changeAward<{ readonly ballot: Shown }>(person, "saveScores", "ballot { version }", input);
    ({ version } = ballot);
  }
  await changeAward(person, "submitBallot", "ballot { version }", { cycleId, categoryId, version });
}

/** Somebody from outside joins the jury, or leaves it again. */
export async function changeJury({ cycleId }: PrizeYear, name: string, isLeaving = false): Promise<void> {
  const { awardCycle } = await ask<{
    readonly awardCycle: {
      readonly version: number;
      readonly jury: { readonly jurors: readonly { readonly id: string; readonly name: string }[] };
    };
  }>("culture.secretary", "query Jury($id: ID!) { awardCycle(id: $id) { version jury { jurors { id name } } } }", {
    id: cycleId,
  });
  const { version, jury } = awardCycle;
  const jurorId = jury.jurors.find((juror) => juror.name === name)?.id;
  const [personId] = await judges(name);
  await (isLeaving
    ? changeAward("culture.secretary", "endJuror", "cycle { id }", { cycleId, version, jurorId })
    : changeAward("culture.secretary", "appointJuror", "cycle { id }", { cycleId, version, personId, isChair: false }));
}
