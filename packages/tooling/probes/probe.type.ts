/** A small workspace that breaks exactly one architecture rule. */
export interface Probe {
  readonly rule: string;
  /** The file that breaks it, in the words of a reader: `packages/… imports apps/…`. */
  readonly breaks: string;
  /** Contents by path. Other files of the workspace are empty modules, made as they are needed. */
  readonly files: Readonly<Record<string, string>>;
}
