import type { Permission } from "@indgang/domain/kernel";
import type { ComponentType } from "react";
import { NotPermittedScreen } from "../failure/not-permitted-screen.tsx";
import { isOpenTo } from "../layout/visible-entries.ts";
import { useViewer } from "../session/session-context.tsx";

interface ScreenModule {
  readonly Screen: ComponentType;
}

/** Shows a screen only to those whom the route is open to. The service refuses the others anyway; this says so in words. */
export function guarded({ Screen: Wanted }: ScreenModule, wanted: readonly Permission[]): ScreenModule {
  function Screen() {
    const { permissions } = useViewer();
    return isOpenTo(wanted, permissions) ? <Wanted /> : <NotPermittedScreen />;
  }
  return { Screen };
}
