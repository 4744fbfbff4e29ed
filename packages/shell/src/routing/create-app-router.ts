import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { accessibilityStatementRoute } from "../accessibility-statement/route.ts";
import type { AppConfiguration } from "../configuration/app-configuration.type.ts";
import type { NetworkWatch } from "../data/network-status.ts";
import { ErrorScreen } from "../failure/error-screen.tsx";
import { NotFoundScreen } from "../failure/not-found-screen.tsx";
import { AppFrame } from "../layout/app-frame.tsx";
import { PendingScreen } from "../layout/pending-screen.tsx";
import { fetchScreen } from "./fetch-screen.ts";
import { guarded } from "./guarded.tsx";
import type { RouteDefinition } from "./route-definition.type.ts";
import { parseSearch, stringifySearch } from "./search-text.ts";
import { StartScreen } from "./start-screen.tsx";

/** Puts the features' routes under the frame. Two features with the same path are a mistake in the configuration, and throw. */
export function createAppRouter({ basePath, features }: AppConfiguration, network: NetworkWatch) {
  const root = createRootRoute({ component: AppFrame, notFoundComponent: NotFoundScreen });
  const start = createRoute({ getParentRoute: () => root, path: "/", component: StartScreen });
  const definitions = [...features.flatMap((feature) => feature.routes), accessibilityStatementRoute];
  if (new Set(definitions.map(({ path }) => path)).size < definitions.length)
    throw new Error("Two routes share a path.");
  const askServer = () => fetch(basePath, { method: "HEAD", cache: "no-store" });
  const toRoute = (route: RouteDefinition) => {
    const { path, readSearch, load } = route;
    const component = lazyRouteComponent(
      async () => guarded(await fetchScreen(() => load(definitions), askServer, network), route),
      "Screen",
    );
    return createRoute({ getParentRoute: () => root, path, validateSearch: readSearch, component });
  };
  return createRouter({
    routeTree: root.addChildren([start, ...definitions.map(toRoute)]),
    basepath: basePath,
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultErrorComponent: ErrorScreen,
    defaultNotFoundComponent: NotFoundScreen,
    defaultPendingComponent: PendingScreen,
    defaultPreload: "intent",
  });
}
