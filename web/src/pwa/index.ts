export { registerServiceWorker, useAppUpdate } from "./app-update.ts";
