import { StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import type { AppConfiguration } from "./configuration/app-configuration.type.ts";
import { createNetworkWatch } from "./data/network-status.ts";
import { AppProvider } from "./layout/app-context.tsx";
import { fetchSignedInApp, SignedInApp, SignedInScreen } from "./session/late-screens.ts";
import { OpeningScreen } from "./session/opening-screen.tsx";
import { isReturning } from "./session/returning.ts";
import { SessionGate } from "./session/session-gate.tsx";
import { createSessionStore } from "./session/session-store.ts";
import { whoAmI } from "./session/who-am-i.ts";
import { LanguageProvider } from "./words/language-provider.tsx";

/** Starts one administration's frontend in the page's `#app`. A stranger is shown the log-in before anything else is fetched. */
export function mountApp(configuration: AppConfiguration): void {
  const container = document.getElementById("app");
  if (!container) throw new Error("The page has no #app.");
  document.documentElement.dataset["palette"] = configuration.palette;
  if (isReturning() || configuration.isPublic) void fetchSignedInApp();
  const network = createNetworkWatch(() => navigator.onLine);
  const session = createSessionStore(
    () => whoAmI((input, init) => network.follow(fetch(input, init))),
    () => location.reload(),
  );
  const isLogInWindow = location.pathname === `${configuration.basePath}signed-in`;
  createRoot(container).render(
    <StrictMode>
      <LanguageProvider>
        <AppProvider app={{ configuration, network, session }}>
          <Suspense fallback={<OpeningScreen />}>
            {isLogInWindow ? (
              <SignedInScreen />
            ) : (
              <SessionGate>
                <SignedInApp />
              </SessionGate>
            )}
          </Suspense>
        </AppProvider>
      </LanguageProvider>
    </StrictMode>,
  );
}
