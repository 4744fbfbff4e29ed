import type { ComponentType } from "react";
import { NotPermittedScreen } from "../failure/not-permitted-screen.tsx";
import { isOpenTo } from "../layout/visible-entries.ts";
import { useViewer } from "../session/session-context.tsx";
import type { RouteDefinition } from "./route-definition.type.ts";

interface ScreenModule {
  readonly Screen: ComponentType;
}

/** Shows a screen only to those whom the route is open to. The service refuses the others anyway; this says so in words. */
export function guarded(
  { Screen: Wanted }: ScreenModule,
  route: Pick<RouteDefinition, "permissions" | "isOwnSeatOnly">,
): ScreenModule {
  function Screen() {
    return isOpenTo(route, useViewer()) ? <Wanted /> : <NotPermittedScreen />;
  }
  return { Screen };
}
