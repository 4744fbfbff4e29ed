import type { FastifyInstance } from "fastify";

/** Reads what plain HTML forms post. Repeated names keep their last value. At most 10 kB. */
export function registerFormBodies(app: FastifyInstance): void {
  app.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string", bodyLimit: 10_240 },
    (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))));
    },
  );
}
