const places: Readonly<Record<string, string>> = {
  fields: "told",
  "basis.provision": "provision",
  "basis.purpose": "purpose",
  "basis.recipient": "consentFor",
  "basis.givenAt": "givenOn",
  "basis.fields": "covered",
};

/** Where in the form the graph's path stands: `fields.2` is the third of the ticked fields that were sent. */
export function placeOf(path: string, sent: readonly string[]): string {
  const own = path.replace(/^content\./u, "");
  const ticked = /^fields\.(\d+)$/u.exec(own);
  if (ticked) {
    const field = sent[Number(ticked[1])];
    return field === undefined ? "told" : `told.${field}`;
  }
  const list = own.replace(/\.\d+$/u, "");
  return places[list] ?? list;
}
