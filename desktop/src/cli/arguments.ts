import { parseArgs, type ParseArgsConfig } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ readonly args: string[]; readonly options: T; readonly allowPositionals: true }>
>;

/** The options and words that follow a command, or null when one is unknown or lacks its value. */
export const readArguments = <const T extends Options>(
  args: readonly string[],
  options: T,
): Parsed<T> | null => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return null;
  }
};
