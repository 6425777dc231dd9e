import manifest from "../package.json" with { type: "json" };

/** The version of this package. The bundle holds the number, not the file. */
export const packageVersion: string = manifest.version;
