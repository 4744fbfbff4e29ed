import { createHash } from "node:crypto";
import { parse, validate } from "graphql";
import type { Engine } from "../engine/engine.type.ts";

interface Request {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly context: object;
}

/** Runs an operation as the front does: parsed, validated, executed. The answer is plain JSON. */
export async function run(
  engine: Engine,
  { query, variables = {}, context }: Request,
): Promise<Record<string, unknown>> {
  const document = parse(query);
  const errors = validate(engine.schema, document);
  if (errors.length > 0) return { errors: errors.map(({ message }) => ({ message, validation: true })) };
  const hash = createHash("sha256").update(query).digest("hex");
  const answer = await engine.execute({ document, hash, operationName: null, variables, context });
  return JSON.parse(JSON.stringify(answer)) as Record<string, unknown>;
}
