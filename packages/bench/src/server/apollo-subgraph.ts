/** A subgraph as Apollo serves it: our schema, resolvers and wall behind Apollo's standalone server, executed by graphql-js. */
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { openDatabase } from "@indgang/database";
import { installationKey, RequestContext, verifyViewer } from "@indgang/subgraph-kit";
import { subgraphs } from "@indgang/supergraph";

const { DATABASE_URL = "", INDGANG_SECRET = "", INDGANG_SUBGRAPH, PORT } = process.env;
const subgraph = subgraphs.find(({ name }) => name === INDGANG_SUBGRAPH);
if (!subgraph) throw new Error(`There is no subgraph ${INDGANG_SUBGRAPH}.`);
const database = openDatabase({ url: DATABASE_URL, secret: INDGANG_SECRET });
const { verification } = await installationKey(INDGANG_SECRET);

await startStandaloneServer(new ApolloServer<RequestContext>({ schema: subgraph.schema }), {
  listen: { port: Number(PORT), host: "127.0.0.1" },
  context: async ({ req }) => {
    const identity = await verifyViewer(req.headers.authorization?.replace("Bearer ", "") ?? "", [verification]);
    if (!identity) throw new Error("Who is asking?");
    const { municipalityId, seat } = identity.viewer;
    return new RequestContext({ ...identity, seat: database.seat(municipalityId, seat) });
  },
});
process.stdout.write("ready\n");
