import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { findDeployment, readDeployments } from "../../dagster/deployment-directory.ts";
import { OperationError } from "../../dagster/errors.ts";
import type { Whose } from "../../dagster/insights/figures.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { figuresAnswer, figuresAsked, figuresOutput } from "./figures-answer.ts";
import { figuresInput, filterOf, listOf } from "./insights-input.ts";

const filter = filterOf({ deployments: listOf(shortText).optional() }, "deployments");

export const getDeploymentMetrics = defineTool({
  name: "get_deployment_metrics",
  toolset: "analytics",
  access: "read",
  plusOnly: true,
  title: "Deployment metrics",
  description: "Insights by deployment, as get_asset_metrics.",
  input: z.strictObject({ ...figuresInput, filter }),
  output: figuresOutput("deployments"),
  async handler({ filter: chosen, ...given }, dagster) {
    const asked = await figuresAsked(dagster, given, "deployment", () => deploymentsOf(dagster, chosen?.deployments));
    return figuresAnswer(dagster, "deployments", asked, given.limit);
  },
});

async function deploymentsOf(dagster: Dagster, names: readonly string[] | undefined): Promise<Whose> {
  if (names === undefined) {
    const full = (await readDeployments(dagster)).filter(({ branch }) => branch === undefined);
    return { of: "deployment", ids: full.map(({ id }) => id), branches: false };
  }
  const found = await Promise.all(names.map((name) => findDeployment(dagster, name)));
  const branches = found.filter(({ branch }) => branch !== undefined).length;
  if (branches > 0 && branches < found.length) {
    throw new OperationError(
      "invalid_arguments",
      "filter: Insights tells either full deployments or those of branches; ask for them one after the other.",
    );
  }
  return { of: "deployment", ids: found.map(({ id }) => id), branches: branches > 0 };
}
