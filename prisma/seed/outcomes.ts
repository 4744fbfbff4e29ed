import type { Client } from "pg";
import type { Calendar } from "./calendar.ts";

/** What associations write when it went well, in part, and not: the demo's words, by how far the goal was reached. */
const words = {
  REACHED: "Det gik, som vi håbede. Flere kom igen gang på gang, og mange har fundet nye venner.",
  PARTLY:
    "Det tog længere tid end ventet at nå ud til alle. I efteråret kom der gang i det, og vi fortsætter næste år.",
  NOT_REACHED: "Vi mistede vores lokale i foråret og måtte aflyse de fleste gange. Vi har fundet et nyt sted.",
} as const;
const summary = "Det vigtigste var, at frivillige og deltagere lærte hinanden at kende.";

/** A number from 0 to 99 that is the same for a case each time the demo is loaded. */
const chance = (salt: string): string => `(abs(hashtext('${salt}' || report.application_id::text)::bigint) % 100)`;

/**
 * POOL-12: what came of the demo's grants. Of those whose day has passed most are told of and approved, some are being read, one in twenty was sent
 * back, and some are missing, those of the association that the demo's people speak for among them; of the others one in ten is told of already. The reports themselves the database has begun.
 */
export const tellOutcomes = async (client: Client, calendar: Calendar): Promise<void> => {
  const today = calendar.day(0);
  await client.query("ALTER TABLE outcome_report DISABLE TRIGGER USER");
  await client.query(
    `UPDATE outcome_goal SET verdict = told.verdict, words = $1::jsonb ->> told.verdict,
      figure = round(told.number * CASE told.verdict WHEN 'REACHED' THEN 1.05 WHEN 'PARTLY' THEN 0.6 ELSE 0.15 END)::integer
     FROM (SELECT goal.municipality_id, goal.report_id, goal.position, CASE WHEN ${chance("verdict")} < 58 THEN 'REACHED' WHEN ${chance("verdict")} < 88 THEN 'PARTLY' ELSE 'NOT_REACHED' END AS verdict,
         replace(substring(goal.text FROM '^[0-9.]+'), '.', '')::integer AS number
       FROM outcome_goal goal JOIN outcome_report report ON report.municipality_id = goal.municipality_id AND report.id = goal.report_id
       WHERE NOT EXISTS (SELECT FROM association_member member JOIN person ON person.municipality_id = member.municipality_id AND person.id = member.person_id
           WHERE member.municipality_id = report.municipality_id AND member.association_id = report.association_id AND person.subject = 'forening')
         AND ((report.due_on < $2 AND ${chance("told")} < 92) OR (report.due_on >= $2 AND ${chance("told")} < 10))) told
     WHERE outcome_goal.municipality_id = told.municipality_id AND outcome_goal.report_id = told.report_id AND outcome_goal.position = told.position`,
    [JSON.stringify(words), today],
  );
  await client.query(
    `UPDATE outcome_report report SET version = 2, channel = CASE WHEN ${chance("paper")} < 15 THEN 'PAPER' ELSE 'DIGITAL' END, summary = $1,
      people_reached = 20 + ${chance("people")} * 7, volunteers = 3 + ${chance("people")} % 40,
      handed_in_at = least(report.due_on - 10, $2::date - 5)::timestamptz + interval '10 hours',
      state = CASE WHEN ${chance("read")} < 85 THEN 'APPROVED' WHEN ${chance("read")} < 95 THEN 'HANDED_IN' ELSE 'RETURNED' END,
      approved_at = CASE WHEN ${chance("read")} < 85 THEN least(report.due_on - 4, $2::date - 2)::timestamptz + interval '12 hours' END,
      note = CASE WHEN ${chance("read")} >= 95 THEN 'Skriv gerne, hvor mange der kom, og hvordan I talte dem.' END
     WHERE EXISTS (SELECT FROM outcome_goal goal WHERE goal.municipality_id = report.municipality_id AND goal.report_id = report.id AND goal.verdict IS NOT NULL)`,
    [summary, today],
  );
  await client.query(
    `INSERT INTO outcome_evaluation (municipality_id, administration_id, report_id, position, verdict, words)
     SELECT goal.municipality_id, goal.administration_id, goal.report_id, goal.position, CASE WHEN goal.verdict = 'REACHED' THEN NULL ELSE 'PARTLY' END,
       CASE WHEN goal.verdict = 'REACHED' THEN 'Forvaltningen deler foreningens vurdering.' ELSE 'Forvaltningen lægger vægt på, at indsatsen kom i gang og fortsætter.' END
     FROM outcome_goal goal JOIN outcome_report report ON report.municipality_id = goal.municipality_id AND report.id = goal.report_id
     WHERE report.state = 'APPROVED' AND ${chance("evaluated")} < 30`,
  );
  await client.query(
    `INSERT INTO timeline_event (municipality_id, administration_id, id, application_id, at, kind, audience)
     SELECT report.municipality_id, report.administration_id, md5(step.kind || report.application_id::text)::uuid, report.application_id, step.at, step.kind::timeline_event_kind, 'SHARED'
     FROM outcome_report report, LATERAL (VALUES ('OUTCOME_HANDED_IN', report.handed_in_at), ('OUTCOME_APPROVED', report.approved_at)) AS step (kind, at) WHERE step.at IS NOT NULL`,
  );
  await client.query("ALTER TABLE outcome_report ENABLE TRIGGER USER");
};
