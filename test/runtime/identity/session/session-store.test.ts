import { expect, test } from "vitest";
import { memorySessionStore } from "../../../../templates/typescript/runtime/identity/session-store.js";

test("the store in memory forgets sessions that nobody asks for after their end", async () => {
  let now = 0;
  const store = memorySessionStore(() => now);
  for (let id = 0; id < 1000; id += 1) await store.set(`${id}`, "old", id === 7 ? 60 : 1);
  now = 2000;
  await store.set("new", "new", 1);
  // A clock that goes back shows what is still there.
  now = 0;
  expect(await Promise.all(["0", "999", "7", "new"].map((id) => store.get(id)))).toEqual([null, null, "old", "new"]);
});
