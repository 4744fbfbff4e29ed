import type { ApolloServer } from "@apollo/server";
import type { Followed, Follower } from "@indgang/supergraph";
import type { FastifyReply, FastifyRequest } from "fastify";
import { sendGraphError } from "../graph-error.ts";
import type { GraphContext } from "../graph-context.type.ts";
import { Following } from "./following.ts";

/** Where changes are told: calls back whenever `told` is told on the channel. */
export type Listen = (channel: string, told: string, hear: () => void) => Promise<() => void>;

/** What subscriptions need to know of the rest of the gateway. */
export interface LiveGraphParts {
  readonly server: ApolloServer<GraphContext>;
  readonly follow: Follower;
  readonly listen: Listen;
  readonly municipality: number;
}

/** Streams at once: of one who asks, and of all. A page follows one thing, and few have more than a handful of pages open. */
const mostOfOne = 10;
const mostOfAll = 1_000;

/** Says who asks at that moment; null: nobody any more. */
type Settle = () => Promise<GraphContext | null>;

/** Subscriptions, each over a stream of its own. */
export class LiveGraph {
  readonly #parts: LiveGraphParts;
  /** The streams that are open, each with who follows. */
  readonly #open = new Map<Following, string>();

  constructor(parts: LiveGraphParts) {
    this.#parts = parts;
  }

  /**
   * Answers a subscription that is asked for as a stream; null when it is none. `settle` says who asks at that moment, for each answer
   * anew; null: nobody any more.
   */
  answer(request: FastifyRequest, reply: FastifyReply, settle: Settle): FastifyReply | null {
    // Another site can make a browser send a GET.
    if (request.method !== "POST" || !(request.headers.accept ?? "").includes("text/event-stream")) return null;
    const question = questionOf(request.body);
    // Clients that can read a stream say so with every query.
    if (!question?.query.includes("subscription")) return null;
    const followed = this.#parts.follow(question);
    if (followed === null) {
      // What cannot be followed is refused like every other question, and not as a stream.
      request.headers.accept = "application/json";
      return null;
    }
    const who = whoIs(request);
    if (this.#isFull(who))
      return sendGraphError(request, reply, 429, "Too much is followed at once. Close a page and try again.", {
        code: "LIMIT_EXCEEDED",
      });
    const following = this.#following(followed, settle, request);
    this.#open.set(following, who);
    void following.run().finally(() => this.#open.delete(following));
    return following.stream.send(reply);
  }

  /** Ends all streams, so that a stop need not wait for them. */
  close(): void {
    for (const { stream } of this.#open.keys()) stream.complete();
  }

  #isFull(who: string): boolean {
    const own = [...this.#open.values()].filter((one) => one === who).length;
    return this.#open.size >= mostOfAll || own >= mostOfOne;
  }

  #following(followed: Followed, settle: Settle, { log }: Pick<FastifyRequest, "log">): Following {
    const { channel, key, query, operationName, variables } = followed;
    const asked = { query, variables, ...(operationName === null ? {} : { operationName }) };
    return new Following({
      listen: async (hear) =>
        key === null ? () => undefined : this.#parts.listen(channel, `${this.#parts.municipality}:${key}`, hear),
      read: async () => {
        const contextValue = await settle();
        if (contextValue === null) return null;
        const { body } = await this.#parts.server.executeOperation(asked, { contextValue });
        return body.kind === "single" ? JSON.stringify(body.singleResult) : null;
      },
      onFault: (error) => log.error({ err: error }, "fault in a subscription"),
    });
  }
}

/** The person, or where the public asks from. */
function whoIs({ identity, ip }: FastifyRequest): string {
  return identity?.viewer.personId ?? ip;
}

/** What stands in the body of a request; null when it is no question. */
function questionOf(body: unknown) {
  const { query, operationName = null, variables = null } = (body ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof query !== "string" || typeof variables !== "object") return null;
  const name = typeof operationName === "string" ? operationName : null;
  return { query, operationName: name, variables: (variables ?? {}) as Readonly<Record<string, unknown>> };
}
