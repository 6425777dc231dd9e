import { afterEach, describe, expect, it } from "vitest";
import { useEmbedded } from "../../support/embedded.ts";
import { clientKinds, connectInProcess } from "../../support/mcp-clients.ts";

const embedded = useEmbedded();

describe.each(clientKinds)("the resource of a catalog view, for a client of %s", (kind) => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const connection of open.splice(0)) await connection.close();
  });
  async function connect() {
    const connection = await connectInProcess(embedded.runner(), kind);
    open.push(connection);
    return connection.client;
  }

  it("is a template whose id is completed from those there are", async () => {
    const client = await connect();
    const { resourceTemplates } = await client.listResourceTemplates();
    const uri = "dagster://{deployment}/catalog-views/{id}";
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toContain(uri);
    const complete = async (value: string) =>
      (await client.complete({ ref: { type: "ref/resource", uri }, argument: { name: "id", value } })).completion;
    expect((await complete("2042")).values).toEqual(["cv-2042"]);
    expect((await complete("")).values).toEqual(["cv-2041", "cv-2042", "cv-2043", "cv-2044", "cv-2045"]);
  });

  it("holds what get_catalog_view answers", async () => {
    const uri = "dagster://prod/catalog-views/cv-2042";
    const { contents } = await (await connect()).readResource({ uri });
    const { answer } = await embedded.call("get_catalog_view", { view: "cv-2042" });
    expect(answer).toMatchObject({ name: "Loyalty" });
    expect(JSON.parse((contents[0] as { text: string }).text)).toEqual(answer);
  });

  it("is none for a view that is not there", async () => {
    const client = await connect();
    const reading = client.readResource({ uri: "dagster://prod/catalog-views/cv-1" });
    await expect(reading).rejects.toThrow(/no catalog view/);
  });
});
