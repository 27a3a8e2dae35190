/** Hands a file to the person: the browser's own save. The bytes stay on this device. */
export const saveFile = (file: {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}): void => {
  const address = URL.createObjectURL(new Blob([file.bytes as BlobPart], { type: file.mime }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  // The download has its own hold on the bytes by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/** Lets the person choose files; an empty list when they change their mind. */
export const chooseFiles = async (accept: string, multiple = false): Promise<readonly File[]> =>
  new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = accept;
    input.multiple = multiple;
    input.addEventListener("change", () => resolve([...(input.files ?? [])]));
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  });
