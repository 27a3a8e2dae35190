export { fileBlockStore } from "./file-block-store.ts";
export { FolderInUseError } from "./folder-lock.ts";
