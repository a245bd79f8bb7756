// The mock server with the documents of this project.
import { documentsOf, startMock, type Mock } from "../../../generator/mock/main.js";

let mock: Promise<Mock> | undefined;

export const mockCalls = {
  mock: async () => {
    mock ??= documentsOf({ config: "spec/sdk.yaml" }).then((documents) => startMock({ documents }));
    return (await mock).url;
  },
  resetMock: async () => (await mock)?.reset(),
};
