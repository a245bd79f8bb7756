// `npm run external`: generates clients in Go by a language that stands outside of the program, compiles and runs them. Apart from `npm test`, because it needs Go.
import { fileURLToPath } from "node:url";

export default {
  test: { root: fileURLToPath(new URL("../..", import.meta.url)), include: ["test/external/**/*.test.ts"], exclude: ["**/node_modules/**"], testTimeout: 300_000, hookTimeout: 300_000, pool: "forks" },
};
