/** Where papers are downloaded. */
export function papersHref({ id }: { readonly id: string }): string {
  return `/papers/${id}.pdf`;
}
