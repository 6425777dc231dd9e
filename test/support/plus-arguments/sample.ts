/** The smallest arguments that fit each tool of a toolset, by the tool's name; a tool without an entry needs none. */
export type SampleArguments = Readonly<Record<string, Record<string, unknown>>>;
