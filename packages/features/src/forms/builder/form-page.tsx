import { Breadcrumbs, RadioGroup, Tabs } from "@indgang/components";
import { formKinds } from "@indgang/domain/form";
import { Screen as ScreenFrame, useHrefTo, useRouteSearch, useViewer, useWords } from "@indgang/shell";
import { toOptions } from "../../vocabulary/to-options.ts";
import { formViews } from "../form-search.ts";
import { FormPreview } from "../preview/form-preview.tsx";
import { formsRoute, poolFormRoute } from "../routes.ts";
import { formKindWords } from "../terms/form-terms.ts";
import { VersionsView } from "../versions/versions-view.tsx";
import { BeginDraft } from "./begin-draft.tsx";
import { builderWords } from "./builder-words.ts";
import { FormBuilder } from "./form-builder.tsx";
import type { PoolFormsQuery } from "./generated/pool-forms.generated.ts";
import { sectionsOf } from "./sections-of.ts";

export type PoolWithForms = NonNullable<PoolFormsQuery["pool"]>;

export interface FormPageProps {
  readonly pool: PoolWithForms;
  readonly onReadAgain: () => void;
}

/** A pool's form in three views: writing, seeing it as an applicant does, and its versions. */
export function FormPage({ pool, onReadAgain }: FormPageProps) {
  const words = useWords(builderWords);
  const kinds = useWords(formKindWords);
  const hrefTo = useHrefTo();
  const { administration, roles } = useViewer();
  const [search, setSearch] = useRouteSearch(poolFormRoute);
  const kind = search.kind ?? "FULL";
  const mayWrite = administration?.id === pool.administration.id && roles.includes("LEADER");
  const forms = pool.forms.filter((form) => form.kind === kind);
  const draft = forms.find(({ standing }) => standing === "DRAFT");
  const shown = draft ?? forms.find(({ standing }) => standing === "IN_FORCE") ?? forms[0];
  const view = search.view ?? (mayWrite ? "build" : "preview");
  return (
    <ScreenFrame
      title={words("title", { pool: pool.name })}
      lead={words("lead")}
      breadcrumbs={<Breadcrumbs items={[{ label: words("list"), href: hrefTo(formsRoute) }]} />}
    >
      <RadioGroup
        label={words("kind")}
        orientation="horizontal"
        options={toOptions(formKinds, kinds)}
        value={kind}
        onChange={(chosen) => setSearch({ ...search, kind: formKinds.find((one) => one === chosen) ?? kind })}
      />
      <Tabs
        key={kind}
        label={words("views")}
        selectedId={view}
        onSelectionChange={(chosen) => setSearch({ ...search, view: formViews.find((one) => one === chosen) ?? view })}
        items={[
          {
            id: "build",
            label: words("build"),
            content:
              mayWrite && draft ? (
                <FormBuilder key={draft.id} pool={pool} draft={draft} onChanged={onReadAgain} />
              ) : (
                <BeginDraft pool={pool} kind={kind} mayWrite={mayWrite} onBegun={onReadAgain} />
              ),
          },
          {
            id: "preview",
            label: words("preview"),
            content: shown ? (
              <FormPreview key={`${shown.id} ${shown.version}`} form={{ kind, sections: sectionsOf(shown) }} />
            ) : (
              <p>{words("empty")}</p>
            ),
          },
          {
            id: "versions",
            label: words("versions"),
            content: <VersionsView pool={pool} kind={kind} mayWrite={mayWrite} onChanged={onReadAgain} />,
          },
        ]}
      />
    </ScreenFrame>
  );
}
