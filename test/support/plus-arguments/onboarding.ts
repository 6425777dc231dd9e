import type { SampleArguments } from "./sample.ts";

export const onboardingArguments: SampleArguments = {
  set_onboarding_step: { step: "invited_team", status: "complete" },
};
