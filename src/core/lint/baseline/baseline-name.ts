/** Where the baseline of a score lies, unless another file is named. */
export const BASELINE_FILE = "score-baseline.json";
