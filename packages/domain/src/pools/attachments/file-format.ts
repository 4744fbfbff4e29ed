/** POOL-6: the closed list of what may be handed in, by what it is and how it is called. Nothing in it is carried out when it is opened. */
export const fileFormats = {
  PDF: { mediaType: "application/pdf", extensions: ["pdf"] },
  PNG: { mediaType: "image/png", extensions: ["png"] },
  JPEG: { mediaType: "image/jpeg", extensions: ["jpg", "jpeg"] },
  HEIC: { mediaType: "image/heic", extensions: ["heic", "heif"] },
  DOCX: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extensions: ["docx"],
  },
  XLSX: { mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", extensions: ["xlsx"] },
  ODT: { mediaType: "application/vnd.oasis.opendocument.text", extensions: ["odt"] },
  ODS: { mediaType: "application/vnd.oasis.opendocument.spreadsheet", extensions: ["ods"] },
  CSV: { mediaType: "text/csv; charset=utf-8", extensions: ["csv"] },
  TEXT: { mediaType: "text/plain; charset=utf-8", extensions: ["txt"] },
} as const satisfies Readonly<Record<string, FormatFacts>>;

interface FormatFacts {
  readonly mediaType: string;
  /** In lower case, without the dot. */
  readonly extensions: readonly string[];
}

export type FileFormat = keyof typeof fileFormats;

/** Every extension that is taken, without the dot. */
export const fileExtensions: readonly string[] = Object.values(fileFormats).flatMap(({ extensions }) => extensions);

/** What a name says that the file is; null for a name that says nothing, or something that is not taken. */
export function formatOfName(name: string): FileFormat | null {
  const extension = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase();
  const found = Object.entries<FormatFacts>(fileFormats).find(([, { extensions }]) =>
    extensions.some((each) => each === extension),
  );
  return found === undefined ? null : (found[0] as FileFormat);
}
