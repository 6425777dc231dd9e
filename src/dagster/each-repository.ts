import type { Dagster } from "./dagster.ts";
import { type ErrorCode, OperationError } from "./errors.ts";
import type { Repository } from "./workspace.ts";

/** What a repository answers when it, and not Dagster as a whole, is what fails. */
const ownFailures: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "code_location_not_found",
  "dagster_error",
  "permission_denied",
]);

/**
 * Reads from each repository, in their order. One that fails, since its location broke after the workspace was read, leaves the
 * others' answers as they are; a note tells of it.
 *
 * @throws {OperationError} when every repository fails, the first one's error; and at once what is no repository's own failure
 */
export async function readFromEach<T>(
  dagster: Dagster,
  repositories: readonly Repository[],
  read: (repository: Repository) => Promise<T[]>,
): Promise<T[]> {
  const failures: { repository: Repository; error: OperationError }[] = [];
  const answers = await Promise.all(
    repositories.map((repository) =>
      read(repository).catch((error: unknown) => {
        if (!(error instanceof OperationError) || !ownFailures.has(error.code)) throw error;
        failures.push({ repository, error });
        return [];
      }),
    ),
  );
  const [first] = failures;
  if (first !== undefined && failures.length === repositories.length) throw first.error;
  for (const { repository, error } of failures) {
    dagster.note(
      `Code location ${repository.location} could not be read, so what it defines is missing here: ${error.message}`,
    );
  }
  return answers.flat();
}
