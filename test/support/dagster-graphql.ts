/** A value that JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Sends one GraphQL request to a Dagster, past the code under test, and gives its data.
 *
 * `url` is the address of the web server, without `/graphql`. Throws a `TypeError` (of `fetch`) when nothing
 * listens there, and an `Error` with the messages when the answer holds GraphQL errors.
 */
export async function graphql<Data>(url: string, query: string, variables: Record<string, Json> = {}): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const answer = JSON.parse(text) as { data?: Data; errors?: { message: string }[] };
  if (answer.errors?.length) throw new Error(answer.errors.map((error) => error.message).join("\n"));
  if (!answer.data) throw new Error(`HTTP ${response.status}: ${text.slice(0, 500)}`);
  return answer.data;
}
