/** Gives the person a file: what stands in it, byte for byte as UTF-8. */
export function saveFile({ name, content }: { readonly name: string; readonly content: string }): void {
  const address = URL.createObjectURL(new Blob([content], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
