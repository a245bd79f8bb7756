import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../generator/mock/index.js";
import { call } from "./caller.js";

const text = { type: "string" };
const content = {
  "application/json": { schema: { type: "object", properties: { name: text } }, example: { name: "Ann" } },
  "application/vnd.shop+json": { schema: { type: "object", properties: { n: text } }, example: { n: "A" } },
  "text/csv": { schema: text, example: "name\r\nAnn" },
};
const document = { openapi: "3.1.0", info: { title: "Shop", version: "1" }, paths: { "/users": { get: { operationId: "listUsers", responses: { "200": { description: "Users.", content } } } } } };

let mock: Mock;
beforeAll(async () => void (mock = await startMock({ documents: [document] })));
afterAll(() => mock.close());

test.each<[string, { accept: string; want: readonly [type: string, text: string] }]>([
  ["the text that was asked for", { accept: "text/csv", want: ["text/csv", "name\r\nAnn"] }],
  ["JSON of the kind that was asked for", { accept: "application/vnd.shop+json", want: ["application/vnd.shop+json", '{"n":"A"}'] }],
  ["JSON again, after another kind", { accept: "application/json", want: ["application/json", '{"name":"Ann"}'] }],
  ["the first that there is", { accept: "image/png, Text/CSV;q=0.9, application/json;q=0.1", want: ["text/csv", "name\r\nAnn"] }],
  ["what is wanted most", { accept: "application/json;q=0.1, text/csv;q=0.9", want: ["text/csv", "name\r\nAnn"] }],
  ["a range that was asked for", { accept: "image/png, text/*, */*;q=0.1", want: ["text/csv", "name\r\nAnn"] }],
  ["nothing that is refused", { accept: "text/csv;q=0, application/vnd.shop+json;q=0.5", want: ["application/vnd.shop+json", '{"n":"A"}'] }],
  ["JSON where anything will do", { accept: "*/*", want: ["application/json", '{"name":"Ann"}'] }],
  ["JSON where nothing fits", { accept: "image/png", want: ["application/json", '{"name":"Ann"}'] }],
])("answers with %s", async (_, { accept, want }) => {
  const { status, headers, text: body } = await call(`${mock.url}/users`, { headers: { accept } });
  expect([status, headers.get("content-type"), body]).toEqual([200, ...want]);
});
