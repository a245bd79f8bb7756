// What docstrings call the operations and arguments that the document's words speak of.
import { expect, test } from "vitest";
import type { Json } from "../../../generator/document/document.js";
import { builtFrom } from "../../model/document.js";
import { printed } from "./printed.js";

const operation = (operationId: string, description: string): Json => ({
  operationId, description, tags: ["users"],
  parameters: [
    { name: "page", in: "query", description: "For `listUsers`. Beside `pageSize`, not pageSize, and `sortedBy`.", schema: { type: "integer" } },
    { name: "pageSize", in: "query", schema: { type: "integer" } },
    { name: "from", in: "query", schema: { type: "string" } },
  ],
  responses: { "204": { description: "done" } },
});
const paths: Json = {
  "/users": { get: operation("listUsers", "As `kickUsers` and `nobody`, not listUsers. See `getUser`."), delete: operation("kickUsers", "Kicks.") },
  "/user": { get: operation("getUser", "One `pageSize` from `from`. Comes with `sortedBy`.") },
};

async function docs(methods: "flat" | "grouped", file = "/users.py"): Promise<string> {
  const { model } = builtFrom({ paths, components: { schemas: { User: { type: "object", description: "From `listUsers`.", properties: { id: { type: "string", description: "See `getUser`." } } } } } });
  if (model === null) throw new Error("no model");
  const files = await printed({ ...model, clients: model.clients.map((client) => ({ ...client, methods })) });
  return [...files].find(([path]) => path.endsWith(file))?.[1] ?? "";
}

test("are those of the package", async () => {
  const text = await docs("flat");
  expect(text).toContain("As `kick_users` and `nobody`, not listUsers. See `get_user`.");
  expect(text).toContain("page: For `list_users`. Beside `page_size`, not pageSize, and `sortedBy`.");
});

test("call arguments as the method takes them", async () => {
  expect(await docs("flat")).toContain("One `page_size` from `from_`. Comes with `sortedBy`.");
});

test("also where types are described", async () => {
  const text = await docs("flat", "models.py");
  expect(text).toContain("From `list_users`.");
  expect(text).toContain("See `get_user`.");
});

test("say the group where calls are grouped", async () => expect(await docs("grouped")).toMatch(/See `users\.\w+`\./));

test("a call named login keeps its name where the client has no login", async () => {
  const { model } = builtFrom({ paths: { "/login": { post: operation("login", "Signs in.") } } });
  if (model === null) throw new Error("no model");
  const files = await printed(model);
  expect([...files.values()].join("\n")).toContain("def login(");
});
