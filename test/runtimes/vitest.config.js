// `npm run runtimes`: installs Deno, Bun, workerd and a newer Node, and calls with the packed packages in each. Apart from `npm test`, because they weigh 550 MB.
import { fileURLToPath } from "node:url";

export default {
  test: { root: fileURLToPath(new URL("../..", import.meta.url)), include: ["test/runtimes/**/*.test.ts"], exclude: ["**/node_modules/**"], globalSetup: "test/runtimes/install.js", testTimeout: 60_000, hookTimeout: 600_000, pool: "forks" },
};
