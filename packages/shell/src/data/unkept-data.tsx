import { useState, type ReactNode } from "react";
import { Provider } from "urql";
import { useApp } from "../layout/app-context.tsx";
import { createUnkeptClient } from "./graph-client.ts";

/** LAW-3, REF-3: what is asked for below passes by the cache. Who leaves the screen leaves nothing behind; who comes back asks anew, and is logged anew. */
export function UnkeptData({ children }: { readonly children: ReactNode }) {
  const { network, session } = useApp();
  const [client] = useState(() => createUnkeptClient(network, session));
  return <Provider value={client}>{children}</Provider>;
}
