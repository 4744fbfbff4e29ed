import type { Meta, StoryObj } from "@storybook/react-vite";
import { Badge } from "../badge/badge.tsx";
import { Button } from "../button/button.tsx";
import { guidance } from "../story-frame/guidance.ts";
import { Card } from "./card.tsx";

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
