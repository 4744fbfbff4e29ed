export type FileFormat = "csv" | "xlsx";

export interface FileToFetch {
  readonly list: string;
  readonly format: FileFormat;
  readonly columns: readonly string[];
  readonly where: Readonly<Record<string, unknown>>;
}

/** Why no file came: a word of the dialog's. */
export type FileFailure = "tooLong" | "notAllowed" | "loggedOut" | "tryAgain";

/** Where the server gives the file. */
export function exportAddress({ list, format, columns, where }: FileToFetch): string {
  const search = new URLSearchParams({ columns: columns.join(","), where: JSON.stringify(where) });
  return `/export/${list}.${format}?${search.toString()}`;
}

/** Fetches a file and hands it to the browser to keep; null when it did. */
export async function fetchFile(address: string): Promise<FileFailure | null> {
  try {
    const response = await fetch(address, { credentials: "same-origin" });
    if (!response.ok) return failureFor(response.status);
    const [, name = "eksport"] = /filename="([^"]+)"/u.exec(response.headers.get("content-disposition") ?? "") ?? [];
    keep(await response.blob(), name);
    return null;
  } catch {
    return "tryAgain";
  }
}

function failureFor(status: number): FileFailure {
  if (status === 413) return "tooLong";
  if (status === 401) return "loggedOut";
  return status === 403 ? "notAllowed" : "tryAgain";
}

function keep(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this step.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
