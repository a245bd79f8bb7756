import { expect, test } from "vitest";
import { formOf } from "../../../../templates/typescript/runtime/identity/form.js";
import { application } from "./provider.js";

test("a form without an end is read as far as a form with a token needs, and given up", async () => {
  let bytes = 0;
  let isGivenUp = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      // A form that is read on ends here, so that the test does.
      if ((bytes += 8192) > 10_000_000) return controller.close();
      controller.enqueue(new TextEncoder().encode(bytes === 8192 ? `logout_token=t&more=${"x".repeat(8172)}` : "x".repeat(8192)));
    },
    cancel: () => void (isGivenUp = true),
  });
  const form = await formOf(new Request(`${application}/logout`, { method: "POST", body, duplex: "half" } as RequestInit));
  expect([form.get("logout_token"), isGivenUp, bytes < 200_000]).toEqual(["t", true, true]);
});
