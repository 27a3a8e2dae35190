/** A bar that a figure has to reach: at least or at most so much. */
export const atLeast = (name, value, bar) => ({
  name,
  value: round(value),
  bar: `>= ${bar}`,
  holds: value >= bar,
});
export const atMost = (name, value, bar) => ({
  name,
  value: round(value),
  bar: `<= ${bar}`,
  holds: value <= bar,
});

/** Three significant digits below a hundred, whole numbers above: more would claim a precision nobody has. */
export const round = (value) => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

export const percentile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
};

/** What a person reads while it runs; the figures alone go to standard output. */
export const say = (text) => process.stderr.write(`${text}\n`);

/** Prints the one line of JSON (`--json`), or a table of the bars and then the figures. */
export const report = (bench, figures, bars) => {
  if (process.argv.includes("--json")) {
    process.stdout.write(`${JSON.stringify({ bench, figures, bars })}\n`);
    return;
  }
  console.table(bars);
  console.log(JSON.stringify(figures, null, 2));
};
