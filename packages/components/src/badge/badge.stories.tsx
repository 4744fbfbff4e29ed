import type { Meta, StoryObj } from "@storybook/react-vite";
import { Inline } from "../layout/inline.tsx";
import { guidance } from "../story-frame/guidance.ts";
import { Badge } from "./badge.tsx";

const meta = {
  component: Badge,
  args: { children: "Kladde" },
  parameters: guidance(
    "something has a state that can be said in a word or two. Tone and outline go together, so that colour is never alone.",
    "it can be pressed (`Button`), or takes a sentence (`Banner`).",
  ),
} satisfies Meta<typeof Badge>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Tones: Story = {
  render: () => (
    <Inline>
      <Badge>Kladde</Badge>
      <Badge tone="info">Under vurdering</Badge>
      <Badge tone="success">Bevilget</Badge>
      <Badge tone="warning">Frist om 2 dage</Badge>
      <Badge tone="danger">Afslået</Badge>
    </Inline>
  ),
};

export const LongDanishWords: Story = {
  args: { tone: "info", children: "Afventer bevillingsmodtagerens regnskabsdokumentation" },
};
