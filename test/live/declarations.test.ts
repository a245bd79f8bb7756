// Wrappers of an application that has declarations made: the entry that has a call exports every type of its signature.
import { readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { problemsOf, unnamedTypes } from "../declared.js";
import { type Installed, installedPackage, packageFolder, type PackageName } from "./package.js";

let installed: Installed;
let folder: string;
beforeAll(async () => {
  installed = await installedPackage();
  folder = realpathSync(installed.folder);
}, 300_000);

test.each(["genauth", "fief"] as const)("what every entry of %s exports can be wrapped", { timeout: 300_000 }, (name) => {
  const unnamed = entriesOf(name).flatMap((entry) => unnamedTypes(entry, folder).map((problem) => `${entry}: ${problem}`));
  expect(unnamed).toEqual([]);
});

test.each([
  [
    "a login of GenAuth",
    `import { AuthenticationClient } from "@countersign/genauth/authentication";
     const auth = new AuthenticationClient({ appId: "a", appSecret: "b", appHost: "https://example.genauth.ai" });
     export const tokens = (code: string) => auth.getAccessTokenByCode(code);`,
  ],
  [
    "Fief",
    `import { Fief } from "@countersign/fief";
     const fief = new Fief({ baseURL: "https://fief.example.com", clientId: "a", clientSecret: "b" });
     export const validated = (token: string) => fief.validateAccessToken(token);
     export const callback = (code: string) => fief.authCallback(code, "https://app.example.com/callback");`,
  ],
  [
    "Next.js",
    `import { AuthenticationClient } from "@countersign/genauth/authentication";
     import { nextLogin } from "@countersign/genauth/next";
     const login = nextLogin(new AuthenticationClient({ appId: "a", appSecret: "b", appHost: "https://example.genauth.ai" }));
     export const auth = (headers: Headers) => login.auth(headers);
     export const session = async (headers: Headers) => (await login.auth(headers))?.session;`,
  ],
])("%s", { timeout: 120_000 }, (_, text) => {
  expect(problemsOf(text, folder)).toEqual([]);
});

/** But those of frameworks that are not installed here. */
function entriesOf(name: PackageName): readonly string[] {
  const { exports } = JSON.parse(readFileSync(path.join(packageFolder(installed, name), "package.json"), "utf8")) as { readonly exports: Readonly<Record<string, unknown>> };
  return Object.keys(exports).filter((entry) => !entry.endsWith(".json")).map((entry) => path.posix.join(`@countersign/${name}`, entry));
}
