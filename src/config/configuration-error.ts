/** One thing wrong with the configuration. */
export interface Problem {
  /** The option, variable, or `file:line:column`. */
  readonly where: string;
  /** A sentence without the offending value, which may be a secret. */
  readonly message: string;
}

/** What is gathered while the configuration is read, so that all of it is told at once. */
export interface Findings {
  readonly problems: Problem[];
  readonly warnings: string[];
}

/** The configuration cannot be used; its message lists every problem, one a line. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ where, message }) => `${where}: ${message}`).join("\n"));
    this.problems = problems;
  }
}
