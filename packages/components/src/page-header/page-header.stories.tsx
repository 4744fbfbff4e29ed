import type { Meta, StoryObj } from "@storybook/react-vite";
import { Badge } from "../badge/badge.tsx";
import { Breadcrumbs } from "../breadcrumbs/breadcrumbs.tsx";
import { Button } from "../button/button.tsx";
import { guidance } from "../story-frame/guidance.ts";
import { PageHeader } from "./page-header.tsx";

const meta = {
  component: PageHeader,
  args: { title: "Besøgsvenner til ensomme ældre" },
  parameters: guidance(
    "a page begins: every page has exactly one.",
    "a part of a page is named: that is a `Card` or a plain heading.",
  ),
} satisfies Meta<typeof PageHeader>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithEverything: Story = {
  args: {
    breadcrumbs: (
      <Breadcrumbs
        items={[
          { label: "§ 18-puljen", href: "#pulje" },
          { label: "Ansøgninger", href: "#ansoegninger" },
        ]}
      />
    ),
    meta: (
      <>
        <Badge tone="info">Under vurdering</Badge>
        <span>2026-00142</span>
        <span>Frist 01.12.2026</span>
      </>
    ),
    lead: "Her skriver du vurderingen og indstiller et beløb til udvalget.",
    actions: (
      <>
        <Button>Send retur</Button>
        <Button variant="primary">Indstil til udvalget</Button>
      </>
    ),
  },
};

export const LongDanishWords: Story = {
  args: {
    title: "Frivillighedskoordinatoruddannelsesforløb for integrationsmedarbejdere i boligsociale helhedsplaner",
  },
};
