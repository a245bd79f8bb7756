// Bodies that a discriminator tells apart: what fits the one that it names may fit another one, too.
import { expect, test } from "vitest";
import { startMock } from "../../generator/mock/index.js";
import { post } from "./caller.js";

const text = { type: "string" };
const way = (...required: readonly string[]): object => ({ type: "object", required: ["method", ...required], properties: { method: text, identifier: text, password: text } });
const ways = { first: way("identifier"), password: way("identifier", "password") };
const mapping = { first: "#/components/schemas/first", password: "#/components/schemas/password" };

async function statuses(discriminator: object, ...bodies: readonly object[]): Promise<readonly number[]> {
  const schema = { oneOf: Object.values(mapping).map(($ref) => ({ $ref })), ...discriminator };
  const login = { post: { requestBody: { required: true, content: { "application/json": { schema } } }, responses: { "204": { description: "Done." }, "400": { description: "Wrong." } } } };
  const mock = await startMock({ documents: [JSON.parse(JSON.stringify({ openapi: "3.1.0", info: { title: "Login", version: "1" }, paths: { "/login": login }, components: { schemas: ways } }))] });
  const found: number[] = [];
  for (const body of bodies) found.push((await post(`${mock.url}/login`, body)).status);
  await mock.close();
  return found;
}

const whole = { method: "password", identifier: "ada", password: "secret" };

test("a body that fits two alternatives is sent where a discriminator names one, and nowhere else", async () => {
  expect(await statuses({ discriminator: { propertyName: "method", mapping } }, whole, { method: "first", identifier: "ada" }, { method: "password" })).toEqual([204, 204, 400]);
  expect(await statuses({}, whole)).toEqual([400]);
});
