import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { openBrowser, withProfile } from "./harness/browser.mjs";
import { atMost, report, round } from "./harness/report.mjs";
import { withServedApp } from "./harness/served-app.mjs";

/** Milliseconds without a new request after which a screen is taken to have all it asks for. */
const QUIET = 1500;

/** Passes requests on and keeps the scripts that went by: pages do not see what their shared workers load. */
const withRecorder = async (upstream, use) => {
  const scripts = new Map();
  const pass = async (request, response) => {
    const answer = await fetch(new URL(request.url, upstream), {
      headers: { "accept-encoding": "identity" },
    });
    const body = Buffer.from(await answer.arrayBuffer());
    if (/javascript/.test(answer.headers.get("content-type") ?? "")) scripts.set(request.url, body);
    const headers = [...answer.headers].filter(
      ([name]) => !/^(content-encoding|content-length|transfer-encoding|connection|keep-alive)$/.test(name),
    );
    response.writeHead(answer.status, Object.fromEntries(headers));
    response.end(body);
  };
  const server = createServer((request, response) => {
    pass(request, response).catch((error) => response.destroy(error));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use(`http://127.0.0.1:${server.address().port}`, scripts);
  } finally {
    server.close();
    server.closeAllConnections();
  }
};

const settled = async (scripts) => {
  let seen = -1;
  while (seen !== scripts.size) {
    seen = scripts.size;
    await new Promise((resolve) => setTimeout(resolve, QUIET));
  }
};

const kilobytes = (scripts) =>
  [...scripts.values()].reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1024;

const listed = (scripts) =>
  Object.fromEntries(
    [...scripts]
      .map(([path, body]) => [path, round(gzipSync(body, { level: 9 }).length / 1024)])
      .sort(([, left], [, right]) => right - left),
  );

const measure = (upstream) =>
  withRecorder(upstream, (address, scripts) =>
    withProfile(async (profile) => {
      // The service worker would fetch everything at once, for being offline later: that is not the first screen.
      const context = await openBrowser(profile, { serviceWorkers: "block" });
      try {
        const page = await context.newPage();
        await page.goto(address);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await settled(scripts);
        const first = { total: kilobytes(scripts), scripts: listed(scripts) };
        await page.getByRole("button", { name: /demo/i }).click();
        await page.getByRole("navigation").first().waitFor();
        await settled(scripts);
        return { first, open: { total: kilobytes(scripts) } };
      } finally {
        await context.close();
      }
    }),
  );

const { first, open } = await withServedApp(measure);
report(
  "bundle",
  {
    firstScreenKilobytes: round(first.total),
    firstScreenScripts: first.scripts,
    untilOverviewKilobytes: round(open.total),
  },
  [atMost("first load, gzip kB of script, the worker's included", first.total, 250)],
);
