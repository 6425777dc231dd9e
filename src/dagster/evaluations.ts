import { OperationTypeNode, parse } from "graphql";

/**
 * The fields of Dagster's mutation type that change nothing: they have a code location evaluate a schedule or a sensor and
 * give what came out. Dagster's `GrapheneScheduleDryRunMutation` and `GrapheneSensorDryRunMutation` write no tick, no cursor
 * and no run.
 */
const evaluations: ReadonlySet<string> = new Set(["scheduleDryRun", "sensorDryRun"]);

/**
 * Makes sure that a document does nothing but evaluate, since it is sent on read-only deployments too.
 *
 * @throws {Error} for any other document: that is a fault of the program, never of its caller
 */
export function assertEvaluates(text: string): void {
  const fields = parse(text).definitions.flatMap((definition) => {
    if (definition.kind !== "OperationDefinition") return [];
    if (definition.operation !== OperationTypeNode.MUTATION) return [definition.operation];
    // A fragment on the mutation type could hide any field, so it counts as one that changes something.
    return definition.selectionSet.selections.map((node) => (node.kind === "Field" ? node.name.value : node.kind));
  });
  const other = fields.find((field) => !evaluations.has(field));
  if (fields.length === 0 || other !== undefined) throw new Error(`${other ?? "nothing"} is no evaluation`);
}
