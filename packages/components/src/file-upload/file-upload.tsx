import { useId, useRef, useState, type DragEvent } from "react";
import { Button } from "../button/button.tsx";
import { classNames } from "../class-names.ts";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import css from "./file-upload.module.css";
import { UploadRow, type UploadItem } from "./upload-row.tsx";

export type { UploadItem };

export interface FileUploadProps {
  readonly label: string;
  /** Which kinds, and how large. */
  readonly description?: string | undefined;
  /** Extensions without the dot: what the system's own window offers first. What is chosen all the same is the caller's to refuse. */
  readonly extensions: readonly string[];
  /** What was chosen and is not done with. */
  readonly items: readonly UploadItem[];
  readonly onAdd: (files: readonly File[]) => void;
  /** Takes away what waits, stops what is under way, dismisses what was refused. */
  readonly onRemove: (id: string) => void;
  readonly onRetry?: ((id: string) => void) | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly id?: string | undefined;
}

/** Files to send: chosen by a button, or dropped; each with how far it has come, and why it was not taken. */
export function FileUpload(props: FileUploadProps) {
  const { label, description, extensions, items, onAdd, onRemove, onRetry, isDisabled, id } = props;
  const texts = useComponentTexts();
  const ownId = useId();
  const groupId = id ?? ownId;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const add = (files: FileList | null): void => {
    if (files && files.length > 0 && !isDisabled) onAdd([...files]);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };
  return (
    <div role="group" id={groupId} aria-labelledby={`${groupId}-label`} className={css.upload}>
      <span id={`${groupId}-label`} className={css.label}>
        {label}
      </span>
      <div
        className={classNames(css.zone, isOver && css.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(!isDisabled);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={extensions.map((extension) => `.${extension}`).join(",")}
          onChange={({ currentTarget }) => {
            add(currentTarget.files);
            // The same file may be chosen again after it was refused.
            currentTarget.value = "";
          }}
        />
        <Button
          isDisabled={isDisabled}
          aria-describedby={description ? `${groupId}-description` : undefined}
          onPress={() => input.current?.click()}
        >
          {texts.fileUpload.choose}
        </Button>
        <span className={css.drop}>{texts.fileUpload.drop}</span>
      </div>
      {description ? (
        <p id={`${groupId}-description`} className={css.description}>
          {description}
        </p>
      ) : null}
      <ul className={css.items} aria-label={label} aria-live="polite" hidden={items.length === 0}>
        {items.map((item) => (
          <UploadRow key={item.id} item={item} onRemove={onRemove} onRetry={onRetry} />
        ))}
      </ul>
    </div>
  );
}
