import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./page.css";
import { GraphiQL } from "graphiql";
import type { ExecutionResult } from "graphql";
import { createRoot } from "react-dom/client";
import { examples } from "./examples.ts";

interface GraphRequest {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

/** Asks this very gateway, as whoever is logged in; a bearer token can be given under "Headers". */
async function ask(
  request: GraphRequest,
  { headers }: { readonly headers?: Record<string, unknown> } = {},
): Promise<ExecutionResult> {
  const response = await fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      "x-indgang-csrf": "1",
      ...(headers as Record<string, string> | undefined),
    },
    body: JSON.stringify(request),
  });
  return response.json() as Promise<ExecutionResult>;
}

const place = document.getElementById("graphiql");
if (place !== null) {
  createRoot(place).render(
    <GraphiQL
      fetcher={ask}
      defaultTabs={[...examples]}
      defaultEditorToolsVisibility="variables"
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>
        <a href="/">Indgang</a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}
