import type { Meta, StoryObj } from "@storybook/react-vite";
import { Inline } from "../layout/inline.tsx";
import { guidance } from "../story-frame/guidance.ts";
import * as always from "./icons.tsx";
import * as more from "./more-icons.tsx";

const icons = { ...always, ...more };

const meta = {
  title: "icon",
  component: icons.InfoIcon,
  parameters: guidance(
    "an outline helps the eye to find the words beside it. Where it stands alone, give it a `label`.",
    "words would do: an icon is never the only carrier of a meaning.",
  ),
} satisfies Meta<typeof icons.InfoIcon>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const All: Story = {
  render: () => (
    <Inline gap={6}>
      {Object.entries(icons).map(([name, Icon]) => (
        <Inline key={name} gap={2}>
          <Icon />
          <code>{name}</code>
        </Inline>
      ))}
    </Inline>
  ),
};
