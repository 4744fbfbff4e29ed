import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keepPlaces } from "../crawl/kept-places.ts";
import { keepLogIn } from "../people/keep-log-in.ts";
import { people } from "../people/people.ts";
import { startGateway } from "./gateway.ts";
import { givenPlace, tellPlace } from "./place.ts";

/** Starts a system of its own for the errands, logs everybody in and finds the demo's places once, and answers how to take it all away. */
// Playwright takes the default export.
// oxlint-disable-next-line import/no-default-export
export default async function setUp(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "indgang-errands-"));
  const undo = [() => rm(folder, { recursive: true, force: true })];
  const takeAway = async (): Promise<void> => {
    for (const step of undo.toReversed()) await step();
  };
  // Playwright tidies up after Ctrl-C, but not after this: the system would go on for ever.
  process.once("SIGTERM", () => void takeAway().finally(() => process.exit(143)));
  try {
    // Started by root, PostgreSQL runs as another user, who has to get through here.
    await chmod(folder, 0o755);
    const given = givenPlace();
    if (given === null) {
      const gateway = await startGateway(join(folder, "data"));
      undo.push(() => gateway.stop());
      tellPlace({ url: gateway.url, data: join(folder, "data"), logIns: folder });
    } else tellPlace({ ...given, logIns: folder });
    await Promise.all(people.map((person) => keepLogIn(person)));
    await keepPlaces();
    return takeAway;
  } catch (error) {
    await takeAway();
    throw error;
  }
}
