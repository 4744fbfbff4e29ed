import type { Database } from "@indgang/database";
import { asAdministrationSlug, asId, asMunicipalityId, type Outcome, type Role } from "@indgang/domain/kernel";
import type { ReportChapter } from "@indgang/domain/report";
import { RequestContext } from "@indgang/subgraph-kit";
import { closeReportChapter } from "../service/report/close-report.ts";
import { readReportYears } from "../service/report/read-report.ts";
import { beginReportChapter, saveReportChapter, shareReportChapter } from "../service/report/write-report.ts";
import { demoText, jointText } from "./report-words.ts";

/** What the demo's yearly reports are made with. */
export interface DemoOf {
  readonly database: Database;
  readonly municipalityId: number;
}

/**
 * Makes the demo's yearly reports through the very services that people use: last year's chapters and the joint part, of which one chapter is
 * still written on, and a draft of this year's. Nothing where there are reports already. Answers how many chapters were made.
 */
export async function loadReportDemo(demo: DemoOf, now: Date): Promise<number> {
  const leaders = await demoLeaders(demo, now);
  const [first] = leaders;
  if (first === undefined || (await readReportYears(first)).length > 0) return 0;
  const year = now.getUTCFullYear();
  for (const [index, leader] of leaders.entries()) {
    const own = await begin(leader, year, "OWN");
    const saved = okay(
      await saveReportChapter(leader, { ...step(leader, own, "save"), title: own.title, blocks: demoText(own, index) }),
    );
    // The last one keeps its chapter to itself for now.
    if (index === leaders.length - 1) continue;
    const shared = okay(await shareReportChapter(leader, { ...step(leader, saved, "share"), isShared: true }));
    if (index < leaders.length - 2) okay(await closeReportChapter(leader, step(leader, shared, "close")));
  }
  const joint = await begin(first, year, "JOINT");
  const written = okay(
    await saveReportChapter(first, { ...step(first, joint, "save"), title: joint.title, blocks: jointText(joint) }),
  );
  okay(await shareReportChapter(first, { ...step(first, written, "share"), isShared: true }));
  return leaders.length + 1;
}

async function begin(leader: RequestContext, year: number, part: "OWN" | "JOINT"): Promise<ReportChapter> {
  const idempotencyKey = `demo report ${leader.viewer.seat} ${part} ${year}`;
  return okay(await beginReportChapter(leader, { idempotencyKey, year, part, takeOver: false }));
}

function step({ viewer: { seat } }: RequestContext, { id, version, part }: ReportChapter, name: string) {
  return { idempotencyKey: `demo report ${seat} ${part} ${name}`, chapterId: id, version };
}

function okay<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`The demo's yearly reports were refused: ${outcome.refusal.code}.`);
  return outcome.value;
}

/** A leader of each administration as they ask, in the order of their administrations. */
async function demoLeaders({ database, municipalityId }: DemoOf, now: Date): Promise<readonly RequestContext[]> {
  const rows = await database.seat(municipalityId, "identity").query<{
    id: string;
    name: string;
    administration: string;
    roles: string;
  }>({
    name: "demo leaders of reports",
    text: `SELECT DISTINCT ON (person.administration_id) person.id, person.name, person.administration_id AS administration, string_agg(has.role::text, ',') AS roles
      FROM person JOIN role_assignment has ON has.municipality_id = person.municipality_id AND has.person_id = person.id
      WHERE person.administration_id IS NOT NULL
      GROUP BY person.id, person.name, person.subject, person.administration_id
      HAVING bool_or(has.role = 'LEADER') ORDER BY person.administration_id, person.subject`,
    values: [],
  });
  return rows.map(({ id, name, administration, roles }) => {
    const seat = asAdministrationSlug(administration);
    const viewer = {
      municipalityId: asMunicipalityId(municipalityId),
      seat,
      administration: seat,
      personId: asId<"Person">(id),
      name,
      roles: roles.split(",") as Role[],
      associationIds: [],
    };
    const request = { viewer, seat: database.seat(municipalityId, seat), correlationId: "demo" };
    return new RequestContext({ ...request, clock: () => now });
  });
}
