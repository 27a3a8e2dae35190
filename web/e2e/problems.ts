import type { BrowserContext, ConsoleMessage, Page } from "playwright-core";

/** What went wrong on a device though nobody asked it to: nothing may. */
export interface Problems {
  /** Takes back one that the journey provoked on purpose; fails when it did not happen. */
  readonly expect: (text: RegExp) => void;
  /** Throws when anything is left. */
  readonly mustBeNone: () => void;
}

/** The mark of a policy violation among the console's errors. */
const VIOLATION = "policy violation";

/** Runs in every page before its own scripts. */
const reportViolations = (mark: string): void => {
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
    console.error(mark, effectiveDirective, blockedURI, sourceFile, sample);
  });
};

/** Without a network the browser itself writes an error for each request that fails; the app goes on. */
const isNetworkNotice = (message: ConsoleMessage): boolean =>
  message.text().startsWith("Failed to load resource: net::ERR_");

/** Collects policy violations, errors on the console and uncaught errors of every page of a device. */
export const watchProblems = async (device: BrowserContext): Promise<Problems> => {
  const seen: string[] = [];
  await device.addInitScript(reportViolations, VIOLATION);
  const watchPage = (page: Page): void => {
    page.on("pageerror", (error) => seen.push(`uncaught: ${error.stack ?? error.message}`));
  };
  device.on("page", watchPage);
  for (const page of device.pages()) watchPage(page);
  device.on("console", (message) => {
    if (message.type() === "error" && !isNetworkNotice(message)) seen.push(message.text());
  });
  return {
    expect: (text) => {
      const found = seen.filter((problem) => text.test(problem));
      if (found.length === 0) throw new Error(`${text} did not happen`);
      for (const problem of found) seen.splice(seen.indexOf(problem), 1);
    },
    mustBeNone: () => {
      if (seen.length > 0) throw new Error(`the journey left problems behind:\n${seen.join("\n")}`);
    },
  };
};
