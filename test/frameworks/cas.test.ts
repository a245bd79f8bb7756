// A login by CAS in a framework that is really started, with the mock as the provider: there are no tokens, and a user all the same.
import { afterAll, beforeAll, expect, it } from "vitest";
import { documentsOf, type Mock, startMock } from "../../generator/mock/index.js";
import { loggedOutUri } from "../identity/accounts.js";
import { applicationAt, followed, subject } from "../mock/hosted-login.js";
import type { Running } from "./examples/application.js";
import { startExpress } from "./examples/express.js";
import { createVisitor, publicOrigin, type Visitor } from "./visitor.js";

let mock: Mock;
let running: Running;
beforeAll(async () => {
  mock = await startMock({ documents: await documentsOf({ config: "spec/sdk.yaml" }) });
  running = await startExpress({ login: applicationAt(mock.url, "cas", { logoutRedirectUri: loggedOutUri }) }, publicOrigin);
}, 120_000);
afterAll(async () => {
  await running.close();
  await mock.close();
});

async function loggedIn(): Promise<{ readonly visitor: Visitor; readonly callback: string }> {
  const visitor = createVisitor(running.address);
  const refused = await visitor.visit("/profile");
  const begun = await visitor.visit(refused.headers.get("location") ?? "");
  const { href: callback } = await followed(begun.headers.get("location") ?? "");
  const finished = await visitor.visit(callback);
  expect([finished.status, finished.headers.get("location")]).toEqual([302, "/profile"]);
  return { visitor, callback };
}

it("logs in, knows who it is, and takes a ticket once", async () => {
  const { visitor, callback } = await loggedIn();
  expect(await (await visitor.visit("/profile")).json()).toMatchObject({ sub: subject });
  expect(await (await visitor.visit("/maybe")).text()).toBe("somebody");
  expect((await visitor.visit(callback)).status).toBe(400);
  expect((await createVisitor(running.address).visit(callback)).status).toBe(400);
});

it("forbids what only a token can allow", async () => {
  const { visitor } = await loggedIn();
  expect((await visitor.visit("/admin")).status).toBe(403);
});

it("logs out at the provider too", async () => {
  const { visitor } = await loggedIn();
  const profile: unknown = await (await visitor.visit("/profile")).json();
  const token = typeof profile === "object" && profile !== null && "logoutToken" in profile ? `${profile.logoutToken}` : "";
  const answer = await visitor.visit("/logout", { method: "POST", body: `logout_token=${token}`, headers: { "content-type": "application/x-www-form-urlencoded" } });
  expect((await followed(answer.headers.get("location") ?? "")).href).toBe(loggedOutUri);
  expect((await visitor.visit("/profile", { page: false })).status).toBe(401);
});
