import type { Meta, StoryObj } from "@storybook/react-vite";
import { Badge } from "../badge/badge.tsx";
import { Card } from "../card/card.tsx";
import { guidance } from "../story-frame/guidance.ts";
import { Grid } from "./grid.tsx";
import { Inline } from "./inline.tsx";
import { Stack } from "./stack.tsx";

const meta = {
  title: "layout",
  component: Stack,
  args: { children: null },
  parameters: guidance(
    "things stand under (`Stack`), beside (`Inline`) or in even columns (`Grid`), with space from the scale.",
    "a component already places its own parts.",
  ),
} satisfies Meta<typeof Stack>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  args: {
    children: (
      <>
        <p>Ansøgningen er modtaget.</p>
        <p>Vurderingen er begyndt.</p>
      </>
    ),
  },
};

export const SideBySide: Story = {
  render: () => (
    <Inline justify="space-between">
      <Badge tone="info">Under vurdering</Badge>
      <span>2026-00142</span>
    </Inline>
  ),
};

export const EvenColumns: Story = {
  render: () => (
    <Grid>
      <Card title="Søgt">74.073,00 kr.</Card>
      <Card title="Indstillet">50.000,00 kr.</Card>
      <Card title="Bevilget">–</Card>
    </Grid>
  ),
};
