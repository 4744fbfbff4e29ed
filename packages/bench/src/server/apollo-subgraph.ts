/** A subgraph as Apollo serves it: our schema, resolvers and wall behind Apollo's standalone server, executed by graphql-js. */
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { openDatabase } from "@indgang/database";
import {
  correlationHeader,
  correlationIdFrom,
  createViewerVerifier,
  installationKey,
  RequestContext,
} from "@indgang/subgraph-kit";
import { subgraphs } from "@indgang/supergraph";

const { DATABASE_URL = "", INDGANG_SECRET = "", INDGANG_SUBGRAPH, PORT } = process.env;
const subgraph = subgraphs.find(({ name }) => name === INDGANG_SUBGRAPH);
if (!subgraph) throw new Error(`There is no subgraph ${INDGANG_SUBGRAPH}.`);
const database = openDatabase({ url: DATABASE_URL, secret: INDGANG_SECRET });
const verify = createViewerVerifier([(await installationKey(INDGANG_SECRET)).verification]);

/** Without the keys: nothing that is sealed is measured here. */
type Context = Omit<Pick<RequestContext, keyof RequestContext>, "vault">;

/** Apollo Server copies the context for each operation, which one with private parts does not survive. */
function copyable(context: RequestContext): Context {
  const { viewer, seat, correlationId } = context;
  return {
    viewer,
    seat,
    correlationId,
    now: () => context.now(),
    use: (make) => context.use(make),
    asPerson: (read) => context.asPerson(read),
    forget: () => context.forget(),
  };
}

await startStandaloneServer(new ApolloServer<Context>({ schema: subgraph.schema }), {
  listen: { port: Number(PORT), host: "127.0.0.1" },
  context: async ({ req }) => {
    const viewer = await verify(req.headers.authorization?.replace("Bearer ", "") ?? "");
    if (!viewer) throw new Error("Who is asking?");
    const seat = database.seat(viewer.municipalityId, viewer.seat);
    return copyable(
      new RequestContext({ viewer, seat, correlationId: correlationIdFrom(req.headers[correlationHeader]) }),
    );
  },
});
process.stdout.write("ready\n");
