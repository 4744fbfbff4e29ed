import type { ReactNode } from "react";
import { Button } from "../button/button.tsx";
import { formatDate } from "../format/date.ts";
import { formatFileSize } from "../format/file-size.ts";
import { useFormatLocale } from "../format/locale.ts";
import { CloseIcon } from "../icon/icons.tsx";
import { FileIcon } from "../icon/more-icons.tsx";
import { Link } from "../link/link.tsx";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import css from "./file-list.module.css";

export interface FileListItem {
  readonly id: string;
  readonly name: string;
  /** Left out while it cannot be opened. */
  readonly href?: string | undefined;
  /** Bytes. */
  readonly size?: number | undefined;
  /** Instant or plain date. */
  readonly addedAt?: string | undefined;
  /** What it is, and from whom. */
  readonly detail?: string | undefined;
  /** No longer in force, and still here. */
  readonly isStruck?: boolean | undefined;
  /** A Badge or a Progress: checked, refused, under way. */
  readonly status?: ReactNode;
}

export interface FileListProps {
  readonly files: readonly FileListItem[];
  readonly label: string;
  readonly onRemove?: ((id: string) => void) | undefined;
}

/** Files that belong to something, with size and day, to open or to take away. */
export function FileList({ files, label, onRemove }: FileListProps) {
  const texts = useComponentTexts();
  const locale = useFormatLocale();
  return (
    <ul className={css.list} aria-label={label}>
      {files.map((file) => (
        <li key={file.id} className={css.file}>
          <FileIcon className={css.icon ?? ""} />
          <div className={css.words}>
            <FileName file={file} />
            <span className={css.meta}>
              {file.size === undefined ? null : <span>{formatFileSize(file.size, locale)}</span>}
              {file.detail ? <span>{file.detail}</span> : null}
              {file.addedAt ? <span>{formatDate(file.addedAt, locale)}</span> : null}
            </span>
          </div>
          {file.status}
          {onRemove && !file.isStruck ? (
            <Button
              variant="quiet"
              size="small"
              icon={<CloseIcon />}
              aria-label={`${texts.remove} ${file.name}`}
              onPress={() => onRemove(file.id)}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** A file is opened beside what one is looking at. */
function FileName({ file: { name, href, isStruck } }: { readonly file: FileListItem }) {
  const shown = href ? (
    <Link href={href} target="_blank" rel="noopener">
      {name}
    </Link>
  ) : (
    <span>{name}</span>
  );
  return isStruck ? <s>{shown}</s> : shown;
}
