import type { ReactNode } from "react";
import css from "./layout.module.css";
import { useDocumentTitle } from "./use-document-title.ts";

export interface PlainScreenProps {
  readonly title: string;
  /** Whose page it is, above the title. */
  readonly place?: string;
  readonly children: ReactNode;
}

/** A page without the frame: before the log-in, or for somebody who does not work here. */
export function PlainScreen({ title, place, children }: PlainScreenProps) {
  useDocumentTitle(title);
  return (
    <main className={css["plain"]}>
      <div>
        {place ? <p className={css["place"]}>{place}</p> : null}
        <h1>{title}</h1>
      </div>
      {children}
    </main>
  );
}
