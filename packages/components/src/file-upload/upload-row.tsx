import { Button } from "../button/button.tsx";
import { formatFileSize } from "../format/file-size.ts";
import { useFormatLocale } from "../format/locale.ts";
import { CloseIcon } from "../icon/icons.tsx";
import { ToneIcon } from "../icon/tone-icon.tsx";
import { Progress } from "../progress/progress.tsx";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import css from "./file-upload.module.css";

export interface UploadItem {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly state: "waiting" | "sending" | "refused";
  /** Of one, while it is sent. */
  readonly progress?: number | undefined;
  /** Why it was not taken, and what to do now. */
  readonly message?: string | undefined;
  /** The same file may do next time: the line broke, not the rules. */
  readonly canRetry?: boolean | undefined;
}

interface UploadRowProps {
  readonly item: UploadItem;
  readonly onRemove: (id: string) => void;
  readonly onRetry?: ((id: string) => void) | undefined;
}

/** One file on its way. */
export function UploadRow({ item, onRemove, onRetry }: UploadRowProps) {
  const { id, name, size, state, progress = 0, message, canRetry } = item;
  const texts = useComponentTexts();
  const locale = useFormatLocale();
  return (
    <li className={css.item}>
      <div className={css.words}>
        {state === "sending" ? (
          <Progress label={texts.fileUpload.sending(name)} value={Math.round(progress * 100)} />
        ) : (
          <span className={css.name}>{name}</span>
        )}
        {state === "waiting" ? (
          <span className={css.meta}>{`${formatFileSize(size, locale)} · ${texts.fileUpload.waiting}`}</span>
        ) : null}
        {state === "refused" ? (
          <span className={css.refused}>
            <ToneIcon tone="danger" />
            <span>{message}</span>
          </span>
        ) : null}
      </div>
      {state === "refused" && canRetry && onRetry ? (
        <Button size="small" aria-label={`${texts.fileUpload.retry}: ${name}`} onPress={() => onRetry(id)}>
          {texts.fileUpload.retry}
        </Button>
      ) : null}
      <Button
        variant="quiet"
        size="small"
        icon={<CloseIcon />}
        aria-label={`${state === "sending" ? texts.cancel : texts.remove} ${name}`}
        onPress={() => onRemove(id)}
      />
    </li>
  );
}
