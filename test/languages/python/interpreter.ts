// The Python that tests run.

export const PYTHON = process.env["COUNTERSIGN_PYTHON"] ?? "python3";
