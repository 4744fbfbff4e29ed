import { RouterProvider } from "@tanstack/react-router";
import { StrictMode, Suspense } from "react";
import { RouterProvider as LinkProvider } from "react-aria-components";
import { createRoot } from "react-dom/client";
import { Provider as GraphProvider } from "urql";
import type { AppConfiguration } from "./configuration/app-configuration.type.ts";
import { createGraphClient } from "./data/graph-client.ts";
import { createNetworkWatch } from "./data/network-status.ts";
import { AppProvider } from "./layout/app-context.tsx";
import { createAppRouter } from "./routing/create-app-router.ts";
import { SessionGate } from "./session/session-gate.tsx";
import { createSessionStore } from "./session/session-store.ts";
import { SignedInScreen } from "./session/late-screens.ts";
import { whoAmI } from "./session/who-am-i.ts";
import { LanguageProvider } from "./words/language-provider.tsx";

/** Starts one administration's frontend in the page's `#app`. */
export function mountApp(configuration: AppConfiguration): void {
  const container = document.getElementById("app");
  if (!container) throw new Error("The page has no #app.");
  document.documentElement.dataset["palette"] = configuration.palette;
  const network = createNetworkWatch(() => navigator.onLine);
  const client = createGraphClient(network, () => void session.check());
  const session = createSessionStore(() => whoAmI(client), () => location.reload());
  const router = createAppRouter(configuration);
  // Links to other frontends and to the log-in leave this application; the rest changes the route.
  const follow = (href: string): void => (href.startsWith(configuration.basePath) ? router.history.push(href) : location.assign(href));
  const isLogInWindow = location.pathname === `${configuration.basePath}signed-in`;
  createRoot(container).render(
    <StrictMode>
      <LanguageProvider>
        <AppProvider app={{ configuration, network, session }}>
          <GraphProvider value={client}>
            <LinkProvider navigate={follow}>
              {isLogInWindow ? (
                <Suspense>
                  <SignedInScreen />
                </Suspense>
              ) : (
                <SessionGate>
                  <RouterProvider router={router} />
                </SessionGate>
              )}
            </LinkProvider>
          </GraphProvider>
        </AppProvider>
      </LanguageProvider>
    </StrictMode>,
  );
}
