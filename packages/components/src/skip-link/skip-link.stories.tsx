import type { Meta, StoryObj } from "@storybook/react-vite";
import { guidance } from "../story-frame/guidance.ts";
import { SkipLink } from "./skip-link.tsx";

const meta = {
  component: SkipLink,
  args: { targetId: "maal" },
  parameters: guidance(
    "something long stands between the top of the page and its content. `AppFrame` brings it along.",
    "there is nothing to skip.",
  ),
} satisfies Meta<typeof SkipLink>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  render: (args) => (
    <>
      <SkipLink {...args} />
      <p>Tryk på tabulator for at se genvejen.</p>
      <div id="maal" tabIndex={-1}>
        Indholdet
      </div>
    </>
  ),
  play: ({ canvasElement }) => {
    canvasElement.querySelector("a")?.focus();
  },
};
