/**
 * Times what the screens ask of a round of 80 and of one of 5,000, in turn, answered by the whole graph in this process without HTTP, which would
 * be the same on both sides. SMALL and LARGE are the databases, PLANTED what was planted, as JSON. Prints medians, and the median of the pairs' ratios.
 */
import { openDatabase } from "@indgang/database";
import { RequestContext, toGlobalId } from "@indgang/subgraph-kit";
import { createTogetherEngine, subgraphs } from "@indgang/supergraph";
import type { PlantedRounds } from "../rounds/plant-rounds.ts";
import { type Asked, type Asking, type Question, questionsOf } from "../rounds/questions.ts";
import { readScreens } from "../rounds/screens.ts";

const {
  SMALL = "",
  LARGE = "",
  INDGANG_SECRET = "",
  PLANTED = "{}",
  ROOT = "",
  ONLY = "",
  ROUNDS = "30",
} = process.env;
const planted = JSON.parse(PLANTED) as PlantedRounds;
const small = openDatabase({ url: SMALL, secret: INDGANG_SECRET });
const large = openDatabase({ url: LARGE, secret: INDGANG_SECRET });
const engine = createTogetherEngine({ subgraphs });
const rounds = Number(ROUNDS);

type Viewer = RequestContext["viewer"];
async function viewerOf(subject: Asking): Promise<Viewer> {
  const [person] = await small.seat(101, "identity").query<{ id: string; name: string; roles: string[] }>({
    name: "person",
    text: `SELECT person.id, person.name, array_agg(role::text) AS roles FROM person JOIN role_assignment held ON held.municipality_id = person.municipality_id AND held.person_id = person.id
      WHERE person.municipality_id = 101 AND subject = $1 GROUP BY 1, 2`,
    values: [subject],
  });
  const seat = subject === "servicedesk" ? subject : "social";
  const { id: personId, name, roles } = person ?? {};
  const administration = seat === "social" ? seat : null;
  return { municipalityId: 101, seat, administration, personId, name, roles, associationIds: [] } as unknown as Viewer;
}

/** Cases that are the first reviewer's on both sides. */
async function findAsked(): Promise<Asked> {
  const [own] = await small
    .seat(101, "social")
    .query<Record<"assessed" | "granted" | "caseNumber" | "associationName" | "meeting", string>>({
      name: "asked",
      text: `SELECT (SELECT id FROM application WHERE round_id = $1::uuid AND state = 'RECOMMENDED' ORDER BY length(case_number), id LIMIT 1) AS assessed, granted.id AS granted,
      granted.case_number AS "caseNumber", granted.association_name AS "associationName", item.meeting_id AS meeting
      FROM application granted JOIN meeting_item item ON item.application_id = granted.id WHERE granted.round_id = $2::uuid AND granted.state = 'GRANTED' ORDER BY length(granted.case_number) DESC, granted.id LIMIT 1`,
      values: [planted.underWay.id, planted.decided.id],
    });
  if (!own) throw new Error("Nothing was planted.");
  return {
    pool: toGlobalId("Pool", planted.poolId),
    round: toGlobalId("FundingRound", planted.underWay.id),
    administration: toGlobalId("Administration", "social"),
    year: planted.underWay.year,
    assessed: toGlobalId("Application", own.assessed),
    granted: toGlobalId("Application", own.granted),
    caseNumber: own.caseNumber,
    associationName: own.associationName,
    meeting: toGlobalId("CommitteeMeeting", own.meeting),
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

const viewers = new Map<Asking, Viewer>();
async function ask(
  database: typeof small,
  { name, asking, document, variables }: Question,
): Promise<{ taken: number; size: number }> {
  const viewer = viewers.get(asking) ?? (await viewerOf(asking));
  viewers.set(asking, viewer);
  const begun = performance.now();
  const context = new RequestContext({ viewer, seat: database.seat(101, viewer.seat), correlationId: "bench" });
  const hash = `${document.definitions.length} ${name}`;
  const { data, errors } = await engine.execute({
    document,
    hash,
    operationName: null,
    variables: { ...variables },
    context,
  });
  const taken = performance.now() - begun;
  if (errors) throw new Error(`${name}: ${errors.map(({ message }) => message).join()}`);
  return { taken, size: JSON.stringify(data).length };
}

const questions = questionsOf(readScreens(ROOT), await findAsked()).filter(({ name }) => name.includes(ONLY));
process.stdout.write(`${"".padEnd(50)}   80 ms  5000 ms  ratio  answers' sizes\n`);
for (const question of questions) {
  const taken: [number[], number[]] = [[], []];
  const sizes = [0, 0];
  for (let round = -5; round < rounds; round += 1) {
    for (const [side, database] of [small, large].entries()) {
      const answer = await ask(database, question);
      sizes[side] = answer.size;
      if (round >= 0) taken[side]?.push(answer.taken);
    }
  }
  const ratio = median(taken[1].map((big, round) => big / (taken[0][round] ?? Number.NaN)));
  const [one, other] = taken.map((values) => median(values).toFixed(2).padStart(8));
  process.stdout.write(
    `${question.name.padEnd(50)}${one} ${other} ${ratio.toFixed(2).padStart(6)}  ${((sizes[1] ?? 0) / (sizes[0] ?? 1)).toFixed(2)}\n`,
  );
}
await Promise.all([small.close(), large.close()]);
