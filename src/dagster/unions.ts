import { dagsterSentence } from "../output/terminology.ts";
import { type ErrorCode, OperationError } from "./errors.ts";
import { wordsOfField } from "./field-words.ts";

/** What every member of a Dagster union has in common once a document selects `__typename` and, on errors, `message`. */
interface UnionMember {
  __typename?: string;
}

/**
 * Dagster's error types (`…Error`, `…NotFound`, `Unauthorized…`) and the code each becomes. A type that is not listed is
 * `dagster_error`, with its own message.
 */
const codeOfType: Readonly<Record<string, ErrorCode>> = {
  AssetNotFoundError: "asset_not_found",
  AppManagedComponentValidationError: "refused_by_dagster",
  AssetCheckNotFoundError: "asset_check_not_found",
  AssetCheckNeedsMigrationError: "unsupported_by_server",
  AssetCheckNeedsUserCodeUpgrade: "unsupported_by_server",
  AssetCheckNeedsAgentUpgradeError: "unsupported_by_server",
  AutoMaterializeAssetEvaluationNeedsMigrationError: "unsupported_by_server",
  BackfillNotFoundError: "backfill_not_found",
  ConfigTypeNotFoundError: "not_found",
  ConflictingExecutionParamsError: "refused_by_dagster",
  DagsterTypeNotFoundError: "not_found",
  DuplicateDynamicPartitionError: "refused_by_dagster",
  GraphNotFoundError: "job_not_found",
  InstigationStateNotFoundError: "not_found",
  InvalidOutputError: "refused_by_dagster",
  InvalidPipelineRunsFilterError: "invalid_arguments",
  InvalidStepError: "step_not_found",
  InvalidSubsetError: "op_not_found",
  ModeNotFoundError: "refused_by_dagster",
  NoModeProvidedError: "refused_by_dagster",
  PartitionKeysNotFoundError: "partition_not_found",
  PartitionSetNotFoundError: "partitions_definition_not_found",
  PartitionSubsetDeserializationError: "dagster_error",
  PipelineConfigValidationInvalid: "invalid_run_config",
  PipelineNotFoundError: "job_not_found",
  PipelineRunNotFoundError: "run_not_found",
  PipelineSnapshotNotFoundError: "job_not_found",
  PresetNotFoundError: "refused_by_dagster",
  PythonError: "dagster_error",
  RefreshComponentStateError: "refused_by_dagster",
  ReloadNotSupported: "refused_by_dagster",
  RepositoryLocationNotFound: "code_location_not_found",
  RepositoryNotFoundError: "code_location_not_found",
  ResourceNotFoundError: "not_found",
  RunConfigValidationInvalid: "invalid_run_config",
  RunConflict: "refused_by_dagster",
  RunGroupNotFoundError: "run_not_found",
  RunNotFoundError: "run_not_found",
  ScheduleNotFoundError: "schedule_not_found",
  SchedulerNotDefinedError: "refused_by_dagster",
  SensorNotFoundError: "sensor_not_found",
  SolidStepStatusUnavailableError: "dagster_error",
  TerminateRunFailure: "refused_by_dagster",
  UnauthorizedError: "permission_denied",
  UnsupportedOperationError: "refused_by_dagster",
  // Dagster+
  AssetKeyNotFoundError: "asset_not_found",
  // A policy that is kept in a file, which the newest servers let nobody change but that file.
  CodeBackedAlertPolicyError: "refused_by_dagster",
  CantRemoveAllAdminsError: "refused_by_dagster",
  CodeLocationLimitError: "refused_by_dagster",
  CustomRoleInUseError: "refused_by_dagster",
  CustomRoleNotFoundError: "not_found",
  DagsterCloudTokenNotFoundError: "not_found",
  DeleteFinalDeploymentError: "refused_by_dagster",
  DeploymentLimitError: "refused_by_dagster",
  DeploymentNotFoundError: "deployment_not_found",
  DuplicateDeploymentError: "refused_by_dagster",
  InvalidAlertPolicyError: "invalid_document",
  InvalidLocationError: "invalid_document",
  MissingPermissionsError: "permission_denied",
  ReportingInputError: "invalid_arguments",
  RunNotificationsExpiredError: "not_found",
  SearchQueryError: "invalid_arguments",
  SearchResultsNotFoundError: "not_found",
  SelectionCantBeDeletedError: "refused_by_dagster",
  SelectionNotResolvableError: "invalid_selection",
  ServiceTokenNotFoundError: "not_found",
  ServiceUserNameConflictError: "refused_by_dagster",
  ServiceUserNotFoundError: "not_found",
  SlackIntegrationError: "refused_by_dagster",
  TooManySecretsError: "refused_by_dagster",
  UserLimitError: "refused_by_dagster",
  UserNotFoundError: "not_found",
};

/**
 * Narrows the answer of an `…OrError` field to the wanted members, and turns every other member into an error:
 * a failed union is never an empty list.
 *
 * @param value - the field's value; a document must select `__typename` and, on its error members, `message`
 * @param wanted - the type names that are answers
 * @throws {OperationError} with the code of the error type; `dagster_error` for types without one, with Dagster's own
 * message; `unsupported_by_server` when the field is missing since the connected server does not know it
 */
export function expectType<T extends UnionMember, const K extends NonNullable<T["__typename"]>>(
  value: T | null | undefined,
  ...wanted: K[]
): Extract<T, { __typename?: K }> {
  if (value === null || value === undefined) {
    throw new OperationError(
      "unsupported_by_server",
      "The connected Dagster gave no answer to this question: it is older than the question, or lacks the feature.",
    );
  }
  if ((wanted as string[]).includes(value.__typename ?? "")) return value as Extract<T, { __typename?: K }>;
  throw errorOfMember(value);
}

/** Whether a union's value is one of the named members. */
export function isType<T extends UnionMember, const K extends NonNullable<T["__typename"]>>(
  value: T | null | undefined,
  ...names: K[]
): value is Extract<T, { __typename?: K }> {
  return value !== null && value !== undefined && (names as string[]).includes(value.__typename ?? "");
}

/** The error that one error member of a Dagster union means. */
export function errorOfMember(member: UnionMember & { message?: unknown }): OperationError {
  const type = member.__typename ?? "UnknownType";
  const message =
    typeof member.message === "string" && member.message.trim() !== ""
      ? inTodaysWords(type, member.message.trim())
      : undefined;
  const code = codeOfType[type] ?? "dagster_error";
  if (code === "permission_denied") {
    return new OperationError(code, `Dagster refused this for lack of permission${message ? `: ${message}` : "."}`);
  }
  if (type === "PythonError" && message === undefined)
    return new OperationError(code, "Dagster failed and said no more.");
  return new OperationError(code, message ?? `Dagster answered: ${wordsOfField(type.replace(/Error$/, ""))}.`);
}

/** Dagster's own sentence in today's words. What user code raised stays as its author wrote it, and so do quoted names. */
function inTodaysWords(type: string, message: string): string {
  if (type === "PythonError" && !/^dagster[\w.]*\./.test(message)) return message;
  const names = [...message.matchAll(/["'`]([^"'`\n]{1,300})["'`]/g)].map(([, name]) => name!);
  return dagsterSentence(message, names);
}
