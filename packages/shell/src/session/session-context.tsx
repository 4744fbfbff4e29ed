import { createContext, useContext, type ReactNode } from "react";
import type { Permission } from "@indgang/domain/kernel";
import type { SignedInViewer } from "./session.type.ts";

const ViewerContext = createContext<SignedInViewer | null>(null);

export function ViewerProvider({
  viewer,
  children,
}: {
  readonly viewer: SignedInViewer;
  readonly children: ReactNode;
}) {
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}

/** Who is signed in. Only inside the frame, where somebody always is. */
export function useViewer(): SignedInViewer {
  const viewer = useContext(ViewerContext);
  if (viewer === null) throw new Error("Nobody is signed in here.");
  return viewer;
}

/** Whether the interface may offer something. The rules themselves decide in the service. */
export function useMay(): (permission: Permission) => boolean {
  const { permissions } = useViewer();
  return (permission) => permissions.includes(permission);
}
