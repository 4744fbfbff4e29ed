import type { ReactNode } from "react";
import { Button } from "../button/button.tsx";
import { formatDate } from "../format/date.ts";
import { formatFileSize } from "../format/file-size.ts";
import { useFormatLocale } from "../format/locale.ts";
import { CloseIcon, FileIcon } from "../icon/icons.tsx";
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
            {file.href ? <Link href={file.href}>{file.name}</Link> : <span>{file.name}</span>}
            <span className={css.meta}>
              {file.size === undefined ? null : <span>{formatFileSize(file.size, locale)}</span>}
              {file.addedAt ? <span>{formatDate(file.addedAt, locale)}</span> : null}
            </span>
          </div>
          {file.status}
          {onRemove ? (
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
