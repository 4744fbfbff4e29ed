import pg from "pg";
import type { Result } from "../measure/interleave.ts";
import { ask, measure, warmUp, type Measured, type Target } from "../measure/load.ts";
import { bearerFor, spawnGateway } from "../server/gateway.ts";
import { graphTarget, local } from "../targets.ts";
import { projectRoot, type Installation } from "./installation.ts";
import { plantDecidedMeeting } from "./plant-decided-meeting.ts";

/** Letters of the meeting, and how often the list is timed alone and beside them. */
const letters = 1_000;
const rounds = 12;
const milliseconds = 1_500;

export interface BesideLetters {
  readonly results: readonly Result[];
  /** Letters that left in a second while the list was timed beside them. */
  readonly lettersPerSecond: number;
  /** What all letters came to in the end: how many left, and how many cases have how many. */
  readonly sent: number;
  readonly twice: number;
}

/**
 * The case list read by one caller, alone and beside a job that sends a meeting's letters, in turn, so that a machine that is slow for a
 * while is slow for both. In the end all letters have left, each once.
 */
export async function timeBesideLetters({ ownerUrl, environment, cursors }: Installation): Promise<BesideLetters> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const meetingId = await plantDecidedMeeting(owner, letters);
  const gateway = await spawnGateway(projectRoot, environment);
  const bearer = async (subject?: string) =>
    `Bearer ${await bearerFor(projectRoot, environment, gateway.port, subject)}`;
  const list = graphTarget(gateway.port, { authorization: await bearer() }, cursors);
  const secretary = await bearer("social.secretary");
  const change = (name: "startLetterBatch" | "stopLetterBatch"): Promise<string> =>
    ask(changeTarget(gateway.port, secretary, name, meetingId), 0);
  const counted = async (): Promise<{ sent: number; twice: number }> => {
    const { rows } = await owner.query<{ sent: number; twice: number }>(
      `SELECT count(letter.id)::integer AS sent, (count(letter.id) - count(DISTINCT letter.application_id))::integer AS twice
       FROM meeting_item item JOIN letter ON letter.application_id = item.application_id AND letter.state <> 'DRAFT' WHERE item.meeting_id = $1`,
      [meetingId],
    );
    return rows[0] ?? { sent: 0, twice: 0 };
  };
  try {
    await warmUp(list, 1_500, 2);
    const [alone, beside]: [Measured[], Measured[]] = [[], []];
    let left = 0;
    for (let round = 0; round < rounds; round += 1) {
      alone.push(await measure(list, milliseconds, 1));
      const before = (await counted()).sent;
      await change("startLetterBatch");
      beside.push(await measure(list, milliseconds, 1));
      left += (await counted()).sent - before;
      await change("stopLetterBatch");
      // The step that was under way ends before the next is timed.
      await until(owner, meetingId);
    }
    await change("startLetterBatch");
    await until(owner, meetingId);
    return {
      ...(await counted()),
      lettersPerSecond: left / ((rounds * milliseconds) / 1_000),
      results: [resultOf("alone", alone, alone), resultOf("beside letters that leave", beside, alone)],
    };
  } finally {
    await owner.end();
    await gateway.stop();
  }
}

function changeTarget(port: number, authorization: string, name: string, meetingId: string): Target {
  const input = { idempotencyKey: crypto.randomUUID(), meetingId: `committee_meeting_${meetingId}` };
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation Batch($input: ${type}!) { ${name}(input: $input) { __typename } }`;
  return {
    url: local(port),
    headers: { authorization },
    body: () => JSON.stringify({ query, operationName: "Batch", variables: { input } }),
  };
}

/** Waits until no job of the meeting goes on. */
async function until(owner: pg.Client, meetingId: string): Promise<void> {
  for (;;) {
    const { rows } = await owner.query("SELECT FROM letter_batch WHERE meeting_id = $1 AND state = 'RUNNING'", [
      meetingId,
    ]);
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

function resultOf(name: string, measured: readonly Measured[], yardstick: readonly Measured[]): Result {
  return {
    name,
    ratio: middle(measured.map(({ perSecond }, round) => perSecond / (yardstick[round]?.perSecond ?? Number.NaN))),
    perSecond: middle(measured.map(({ perSecond }) => perSecond)),
    median: middle(measured.map(({ median }) => median)),
    ninetyNinth: middle(measured.map(({ ninetyNinth }) => ninetyNinth)),
  };
}
