/** What the graph answered over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** Reads an answer of the graph. */
export async function readAnswer(response: Response): Promise<Answer> {
  const body = (await response.json()) as Partial<Pick<Answer, "data" | "errors">>;
  return { status: response.status, headers: response.headers, data: body.data, errors: body.errors ?? [] };
}

/** A graph request as a program sends it. */
export function graphRequest(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): RequestInit {
  return {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  };
}

/** Asks the graph at `url`. */
export async function ask(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return readAnswer(await fetch(`${url}/graphql`, graphRequest(query, variables, headers)));
}
