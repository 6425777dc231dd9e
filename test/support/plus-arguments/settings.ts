import type { SampleArguments } from "./sample.ts";

export const settingsArguments: SampleArguments = {
  update_organization_settings: { settings: { session_hours: 12 } },
};
