export type Role = "caseworker" | "secretary" | "leader";

/** A page that somebody works on. */
export interface Route {
  /** Below the administration's folder; `{received}` and the like stand for ids. */
  readonly path: string;
  readonly by: Role;
  /** The page's heading and document's title; null where it is the thing's own name. */
  readonly heading: { readonly da: string; readonly en: string } | null;
  /** A part that comes last, in Danish and English: when it stands there, the page is whole. */
  readonly last: RegExp;
  /** Between them these pages show every component: they are enough to judge another palette by. */
  readonly showsPalette?: true;
}
