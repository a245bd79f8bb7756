// `npm run calls`: calls every operation of published documents. Apart from `npm test`, because the documents weigh 400 MB.
import { fileURLToPath } from "node:url";

export default {
  test: { root: fileURLToPath(new URL("../..", import.meta.url)), include: ["test/calls/**/*.test.ts"], exclude: ["**/node_modules/**"], testTimeout: 600_000, hookTimeout: 600_000, pool: "forks" },
};
