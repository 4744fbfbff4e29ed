import type { ReactNode } from "react";
import css from "./layout.module.css";
import { useDocumentTitle } from "./use-document-title.ts";

/** A page without the frame: before the log-in, or for somebody who does not work here. */
export function PlainScreen({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  useDocumentTitle(title);
  return (
    <main className={css["plain"]}>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
