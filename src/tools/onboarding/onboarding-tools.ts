import type { Tool } from "../define.ts";
import { getOnboardingProgress } from "./get-onboarding-progress.ts";
import { setOnboardingStep } from "./set-onboarding-step.ts";

/** The tools of onboarding, in the order in which they are listed. */
export const onboardingTools: readonly Tool[] = [getOnboardingProgress, setOnboardingStep];
