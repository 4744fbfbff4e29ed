import type { FastifyInstance } from "fastify";
import type { OperationFacts } from "../graph/graph-context.type.ts";
import type { BadProof, Identity, Proof } from "../identity/identity.type.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** How the request proved who sends it; `nobody` until a route asks. */
    proof: Proof | BadProof;
    /** Who sends the request; null until a route asks. */
    identity: Identity | null;
    /** What the subgraphs know of the request; null until the graph is asked. */
    inner: object | null;
    facts: OperationFacts;
  }
}

/** Gives every request a place for what is found out about it. */
export function registerRequestFacts(app: FastifyInstance): void {
  app.decorateRequest("identity", null);
  app.decorateRequest("inner", null);
  app.decorateRequest("proof");
  app.decorateRequest("facts");
  app.addHook("onRequest", (request, _reply, done) => {
    request.proof = { kind: "nobody" };
    request.facts = {};
    done();
  });
}
