import { LinkProvider } from "@indgang/components";
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { Provider as GraphProvider } from "urql";
import { createGraphClient } from "./data/graph-client.ts";
import { useApp } from "./layout/app-context.tsx";
import { createAppRouter } from "./routing/create-app-router.ts";

/** What only somebody who is signed in needs: data client, routes, frame. */
export function SignedInApp() {
  const { configuration, network, session } = useApp();
  const [router] = useState(() => createAppRouter(configuration, network));
  const [client] = useState(() => createGraphClient(network, session));
  return (
    <GraphProvider value={client}>
      <LinkProvider navigate={(href) => router.history.push(href)}>
        <RouterProvider router={router} />
      </LinkProvider>
    </GraphProvider>
  );
}
