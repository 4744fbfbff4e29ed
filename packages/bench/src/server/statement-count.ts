/** Prints how many SQL statements the case list costs, asked once after everything is prepared. VIEWER is who asks, as JSON. */
import { openDatabase } from "@indgang/database";
import { RequestContext } from "@indgang/subgraph-kit";
import { createTogetherEngine, subgraphs } from "@indgang/supergraph";
import { parse } from "graphql";
import { caseListQuery, pageSize } from "../case-list.ts";

const { DATABASE_URL = "", INDGANG_SECRET = "", VIEWER = "" } = process.env;
const database = openDatabase({ url: DATABASE_URL, secret: INDGANG_SECRET });
const viewer = JSON.parse(VIEWER) as RequestContext["viewer"];
const engine = createTogetherEngine({ subgraphs });
const document = parse(caseListQuery);

async function ask(): Promise<number> {
  const before = database.statements.count;
  const seat = database.seat(viewer.municipalityId, viewer.seat);
  const context = new RequestContext({ viewer, seat, correlationId: "bench" });
  const variables = { first: pageSize, after: null };
  const { errors } = await engine.execute({ document, hash: "list", operationName: null, variables, context });
  if (errors) throw new Error(`The case list is not answered: ${errors.map(({ message }) => message).join()}`);
  return database.statements.count - before;
}

await ask();
process.stdout.write(`${await ask()}\n`);
await database.close();
