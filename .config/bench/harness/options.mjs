const argument = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

/** What shortens a bench: `--size N`, `--runs N`; `--no-peer` leaves the peer out though it is at hand. */
export const option = (name, fallback) => Number(argument(name) ?? fallback);

export const withoutPeer = () => process.argv.includes("--no-peer");
