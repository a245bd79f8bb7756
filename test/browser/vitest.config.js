// `npm run browser`: needs Chromium (`CHROMIUM` names it when it is not /usr/bin/chromium), so it stands apart from `npm test`.
import { fileURLToPath } from "node:url";

export default {
  test: { root: fileURLToPath(new URL("../..", import.meta.url)), include: ["test/browser/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000, pool: "forks" },
};
