import { Banner, Breadcrumbs, Button, type BreadcrumbsProps } from "@indgang/components";
import { Screen, useViewer } from "@indgang/shell";
import type { ReactNode } from "react";

export interface MinutesScreenProps {
  readonly title: string;
  readonly crumbs: BreadcrumbsProps["items"];
  readonly printLabel: string;
  /** Whose meeting, when and where; the municipality comes before it, and what is null is left out. */
  readonly lead: readonly (string | null)[];
  /** Why these minutes do not stand, or not yet; null when they do. */
  readonly reservation: string | null;
  readonly children: ReactNode;
}

/** Minutes of a meeting, made to be printed. */
export function MinutesScreen({ title, crumbs, printLabel, lead, reservation, children }: MinutesScreenProps) {
  const { municipality } = useViewer();
  return (
    <Screen
      title={title}
      breadcrumbs={<Breadcrumbs items={crumbs} />}
      actions={<Button onPress={() => window.print()}>{printLabel}</Button>}
      lead={[municipality.name, ...lead].filter(Boolean).join(" · ")}
    >
      {reservation === null ? null : <Banner title={reservation} />}
      {children}
    </Screen>
  );
}
