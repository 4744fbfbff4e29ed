/** What Storybook's toolbar switches. */
export const storyGlobalTypes = {
  palette: {
    description: "Forvaltning",
    toolbar: {
      icon: "paintbrush",
      dynamicTitle: true,
      items: [
        { value: "social", title: "Social" },
        { value: "health-elderly", title: "Sundhed og ældre" },
        { value: "employment-integration", title: "Beskæftigelse og integration" },
        { value: "culture", title: "Kultur" },
      ],
    },
  },
  theme: {
    description: "Lyst eller mørkt",
    toolbar: {
      icon: "mirror",
      dynamicTitle: true,
      items: [
        { value: "light", title: "Lyst" },
        { value: "dark", title: "Mørkt" },
      ],
    },
  },
  language: {
    description: "Sprog",
    toolbar: {
      icon: "globe",
      dynamicTitle: true,
      items: [
        { value: "da", title: "Dansk" },
        { value: "en", title: "English" },
      ],
    },
  },
};

export const storyGlobals = { palette: "social", theme: "light", language: "da" };
