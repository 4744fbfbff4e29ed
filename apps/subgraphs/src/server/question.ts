/** A request's body that has the form of one of GraphQL. */
export interface Question {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Reads a request's body; null when it has another form. One operation at a time, and always with its text. */
export function readQuestion(body: unknown): Question | null {
  if (typeof body !== "object" || body === null) return null;
  const { query, operationName = null, variables } = body as Partial<Record<keyof Question, unknown>>;
  if (typeof query !== "string" || query === "") return null;
  if (operationName !== null && typeof operationName !== "string") return null;
  if (variables === undefined || variables === null) return { query, operationName, variables: {} };
  if (typeof variables !== "object" || Array.isArray(variables)) return null;
  return { query, operationName, variables: variables as Question["variables"] };
}
