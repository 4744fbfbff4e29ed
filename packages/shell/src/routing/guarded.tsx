import type { ComponentType } from "react";
import { NotPermittedScreen } from "../failure/not-permitted-screen.tsx";
import { isOpenTo, type Openness } from "../layout/visible-entries.ts";
import { LogInNeededScreen } from "../session/log-in-needed-screen.tsx";
import { useViewer } from "../session/session-context.tsx";

interface ScreenModule {
  readonly Screen: ComponentType;
}

/** Shows a screen only to those whom the route is open to; a guest is led to the log-in, and back. The service refuses the others anyway; this says so in words. */
export function guarded({ Screen: Wanted }: ScreenModule, route: Openness): ScreenModule {
  function Screen() {
    const viewer = useViewer();
    if (isOpenTo(route, viewer)) return <Wanted />;
    return viewer.person === null ? <LogInNeededScreen /> : <NotPermittedScreen />;
  }
  return { Screen };
}
