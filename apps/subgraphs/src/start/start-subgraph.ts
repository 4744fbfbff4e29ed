import { openDatabase } from "@indgang/database";
import { installationKey, RequestContext } from "@indgang/subgraph-kit";
import { createSubgraphEngine, subgraphs } from "@indgang/supergraph";
import { pino } from "pino";
import { StartError, type Configuration } from "../environment.ts";
import { createAnswerQuestion } from "../server/answer-question.ts";
import { buildServer } from "../server/build-server.ts";
import { vaultWhenThere } from "./vault-when-there.ts";

/** A subgraph that serves. */
export interface Running {
  readonly url: string;
  /** Lets requests in flight finish, then closes everything. */
  stop(): Promise<void>;
}

/** Serves the subgraph of that name. The schema of the database is the gateway's to bring forward; until it is there, `/readyz` says no. */
export async function startSubgraph(configuration: Configuration): Promise<Running> {
  const { subgraph: name, secret, databaseUrl, host, port, municipality, logLevel } = configuration;
  const subgraph = subgraphs.find((each) => each.name === name);
  if (!subgraph)
    throw new StartError(
      `There is no subgraph "${name}". There are: ${subgraphs.map((each) => each.name).join(", ")}.`,
    );
  const vault = vaultWhenThere(configuration);
  const database = openDatabase({ url: databaseUrl, secret });
  const app = buildServer({
    answer: createAnswerQuestion(createSubgraphEngine(subgraph)),
    key: (await installationKey(secret)).verification,
    logger: pino({ level: logLevel, base: { service: `subgraph-${name}` } }),
    contextFor: ({ viewer, correlationId }) =>
      new RequestContext({
        viewer,
        correlationId,
        seat: database.seat(viewer.municipalityId, viewer.seat),
        vault: vault(),
      }),
    isReady: () => database.ready(municipality),
  });
  const stop = async (): Promise<void> => {
    await app.close();
    await database.close();
  };
  try {
    return { url: await app.listen({ host, port }), stop };
  } catch (error) {
    await stop();
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    throw isTaken
      ? new StartError(`Port ${port} is in use. Choose another for the subgraph ${name} with PORT.`)
      : error;
  }
}
