import { Inline, Link } from "@indgang/components";
import { useHrefTo, useMay, useViewer, useWords } from "@indgang/shell";
import { applicationsRoute } from "../../applications/routes.ts";
import { poolFormRoute } from "../../forms/routes.ts";
import { letterTemplatesRoute } from "../../letters/routes.ts";
import { poolOverviewRoute } from "../../overview/routes.ts";
import { poolLinkWords } from "./pool-words.ts";
import type { PoolPartProps } from "./pool-view.tsx";

/** Who is offered a page of the pool: everybody who reads the pool, its own administration's office, or its leader. */
type Readers = "EVERYBODY" | "OFFICE" | "LEADER";

interface PoolLink {
  readonly label: keyof (typeof poolLinkWords)["messages"];
  readonly href: string;
  readonly readers: Readers;
}

/** What else there is of a pool: one line for each page. */
function useLinks(poolId: string): readonly PoolLink[] {
  const hrefTo = useHrefTo();
  return [
    { label: "applications", href: hrefTo(applicationsRoute, undefined, { pool: poolId }), readers: "OFFICE" },
    { label: "overview", href: hrefTo(poolOverviewRoute, { poolId }), readers: "EVERYBODY" },
    { label: "form", href: hrefTo(poolFormRoute, { poolId }), readers: "OFFICE" },
    { label: "letters", href: hrefTo(letterTemplatesRoute, { poolId }), readers: "LEADER" },
  ];
}

/** The pool's other pages, beside each other. */
export function PoolLinks({ pool, keeps }: PoolPartProps) {
  const words = useWords(poolLinkWords);
  const { administration } = useViewer();
  const may = useMay();
  const isOffice = may("READ_CASES") && administration?.id === pool.administration.id;
  const isShown: Readonly<Record<Readers, boolean>> = { EVERYBODY: true, OFFICE: isOffice, LEADER: keeps };
  const links = useLinks(pool.id).filter(({ readers }) => isShown[readers]);
  if (links.length === 0) return null;
  return (
    <Inline>
      {links.map(({ label, href }) => (
        <Link key={label} href={href}>
          {words(label)}
        </Link>
      ))}
    </Inline>
  );
}
