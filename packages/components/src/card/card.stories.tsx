import type { Meta, StoryObj } from "@storybook/react-vite";
import { Badge } from "../badge/badge.tsx";
import { Button } from "../button/button.tsx";
import { guidance } from "../story-frame/guidance.ts";
import { Stack } from "../layout/stack.tsx";
import { Card } from "./card.tsx";
import { FoldingCards } from "./folding-cards.tsx";

const meta = {
  component: Card,
  args: {
    title: "Foreningen",
    children: "Nørrebro Besøgsvenner har 48 frivillige og holder til i Kulturhuset på Nørrebro.",
  },
  parameters: guidance(
    "a part of a page stands for itself and has a name.",
    "content merely follows content: space and a heading are enough. Never a card in a card.",
  ),
} satisfies Meta<typeof Card>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithAsideAndFooter: Story = {
  args: { aside: <Badge tone="success">Verificeret</Badge>, footer: <Button size="small">Se i registeret</Button> },
};

export const WithoutTitle: Story = { args: { title: undefined } };

/** On a long page: what waits is open, what is done is one line. */
export const Folding: Story = {
  render: (args) => (
    <Stack>
      <FoldingCards begin="OPEN">
        <Card {...args} title="Regnskab for 2026" aside={<Badge tone="info">Til godkendelse</Badge>} />
      </FoldingCards>
      <FoldingCards begin="FOLDED">
        <Card {...args} title="Samarbejdsaftale" aside={<Badge tone="success">Indgået</Badge>} />
      </FoldingCards>
    </Stack>
  ),
};
