// What the helpers of the tests take from their test runner, for a process that ends when its caller does.
const endings: (() => unknown)[] = [];

/** Done when the provider that was started last is stopped. */
export function onTestFinished(end: () => unknown): void {
  endings.push(end);
}

/** What must be done to stop what was started since the last call. */
export function takeEndings(): readonly (() => unknown)[] {
  return endings.splice(0);
}

/** The process ends, and everything with it. */
export function afterAll(): void {}

export const vi = {
  spyOn: <Name extends string>(target: Record<Name, unknown>, name: Name) => {
    const before = target[name];
    return {
      mockImplementation: (replacement: unknown) => {
        target[name] = replacement;
        return { mockRestore: () => void (target[name] = before) };
      },
    };
  },
};
