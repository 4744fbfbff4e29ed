/** Who is heard: a body or an association. */
export interface Party {
  readonly body: { readonly name: string } | null;
  readonly association: { readonly name: string } | null;
}

/** What a heard party is called; a dash where the viewer may not know. */
export const partyName = ({ body, association }: Party): string => body?.name ?? association?.name ?? "–";
