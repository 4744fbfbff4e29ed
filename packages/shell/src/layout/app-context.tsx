import { createContext, useContext, type ReactNode } from "react";
import type { AppConfiguration } from "../configuration/app-configuration.type.ts";
import type { NetworkWatch } from "../data/network-status.ts";
import type { SessionStore } from "../session/session-store.ts";

/** What the shell is made of in one app. */
export interface App {
  readonly configuration: AppConfiguration;
  readonly network: NetworkWatch;
  readonly session: SessionStore;
}

const AppContext = createContext<App | null>(null);

export function AppProvider({ app, children }: { readonly app: App; readonly children: ReactNode }) {
  return <AppContext value={app}>{children}</AppContext>;
}

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error("Not inside an app.");
  return app;
}
