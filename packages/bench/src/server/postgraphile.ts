/** PostGraphile 5 over the same tables, logged in as the same seat, so that the same policies hold. */
import { createServer } from "node:http";
import { grafserv } from "postgraphile/grafserv/node";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({ connectionString: process.env["RAW_URL"] ?? "", schemas: ["public"], poolConfig: { max: 6 } }),
  ],
  grafserv: { graphqlPath: "/graphql", graphiql: false, watch: false },
  grafast: { explain: false },
} as const;

const serv = postgraphile(preset as unknown as Parameters<typeof postgraphile>[0]).createServ(grafserv);
const server = createServer();
await serv.addTo(server);
server.listen(Number(process.env["PORT"]), "127.0.0.1", () => process.stdout.write("ready\n"));
