import type { ReactNode } from "react";

export interface FreeTextProps {
  readonly children: ReactNode;
}

/** What a person wrote, among other words: a name, a title. Should it turn the direction of reading, only itself is turned. */
export function FreeText({ children }: FreeTextProps) {
  return <bdi>{children}</bdi>;
}
