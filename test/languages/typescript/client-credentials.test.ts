import { expect, test } from "vitest";
import { Report } from "../../../generator/diagnostics.js";
import { settingsCode } from "../../../generator/languages/typescript/settings.js";
import { Imports } from "../../../generator/languages/typescript/imports.js";
import { plannedPackage } from "../../../generator/languages/typescript/layout.js";
import type { Credential } from "../../../generator/model/model.js";
import { at, client, docs, named, operation, packageOf, statusCodes } from "./samples.js";

test("a client with envelopes asks for the scopes of all its operations at once", () => {
  const oauth: Credential = { kind: "clientCredentials", name: named("oauth"), docs: docs(), serverOnly: false, at, option: "oauth", idOption: "clientId", secretOption: "clientSecret", methodOption: "method", scopeOption: "scope", urlOption: "tokenUrl", tokenUrl: "/token", scopes: ["read"] };
  const needing = (name: string, ...scopes: readonly string[]) => operation(name, { security: [[{ credential: "oauth", scopes }]] });
  const groups = [{ name: named("All"), docs: docs(), operations: [needing("a", "read"), needing("b", "write", "read"), needing("c", "admin")] }];
  const model = packageOf({ types: [statusCodes], clients: [client("main", { options: [], credentials: [oauth], groups })] });
  const plan = plannedPackage(model, "sample", new Report());
  const [planned] = plan.clients;
  if (planned === undefined) throw new Error("no client");
  expect(settingsCode(planned, plan, new Imports("main/client"))).toContain('scope: "admin read write"');
});
