import { Select, Stack, TextArea, TextField } from "@indgang/components";
import { figureKinds, mayNamePool, reportBounds, type FigureKind, type ReportPart } from "@indgang/domain/report";
import { useViewer, useWords } from "@indgang/shell";
import { useWholeList } from "../../search/use-whole-list.ts";
import { figureKindWords } from "../figure-words.ts";
import { reportEditorWords } from "../report-words.ts";
import type { WrittenBlock } from "./block-fields.ts";
import { ReportPoolsDocument } from "./generated/report-pools.generated.ts";

export interface BlockEditorProps {
  readonly part: ReportPart;
  readonly block: WrittenBlock;
  readonly onChange: (block: WrittenBlock) => void;
}

/** What a block says, or which figures it shows. */
export function BlockEditor({ part, block, onChange }: BlockEditorProps) {
  const words = useWords(reportEditorWords);
  const { kind, text, source } = block;
  if (kind === "FIGURE") return <FigureEditor part={part} block={block} onChange={onChange} />;
  const isLine = kind === "HEADING" || kind === "SUBHEADING";
  const isList = kind === "LIST" || kind === "NUMBERED_LIST";
  const change = (next: string): void => onChange({ ...block, text: next });
  return (
    <Stack>
      {isLine ? (
        <TextField label={words("text")} value={text} onChange={change} />
      ) : (
        <TextArea
          label={words("text")}
          description={words(isList ? "listHelp" : "textHelp")}
          rows={isList ? 5 : 8}
          maxCharacters={reportBounds.text.max}
          value={text}
          onChange={change}
        />
      )}
      {kind === "QUOTE" ? (
        <TextField label={words("source")} value={source} onChange={(next) => onChange({ ...block, source: next })} />
      ) : null}
    </Stack>
  );
}

function FigureEditor({ part, block, onChange }: BlockEditorProps) {
  const words = useWords(reportEditorWords);
  const kinds = useWords(figureKindWords);
  const { administration } = useViewer();
  const [result] = useWholeList(ReportPoolsDocument, {}, (data) => data.pools);
  const own = (result.data ?? []).filter((pool) => pool.administration.id === administration?.id);
  const figure = block.figure ?? "POOLS";
  return (
    <Stack>
      <Select
        label={words("figure")}
        hasNone={false}
        options={figureKinds.map((id) => ({ id, label: kinds(id) }))}
        value={figure}
        onChange={(next) => {
          if (next === null) return;
          const chosen = next as FigureKind;
          onChange({ ...block, figure: chosen, poolId: mayNamePool(chosen, part) ? block.poolId : null });
        }}
      />
      {mayNamePool(figure, part) ? (
        <Select
          label={words("pool")}
          placeholder={words("allPools")}
          options={own.map(({ id, name }) => ({ id, label: name }))}
          value={block.poolId}
          onChange={(poolId) => onChange({ ...block, poolId })}
        />
      ) : null}
      <TextField
        label={words("caption")}
        description={words("captionHelp")}
        value={block.text}
        onChange={(text) => onChange({ ...block, text })}
      />
    </Stack>
  );
}
