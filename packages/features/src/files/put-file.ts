import { faultOfAnswer, type UploadFault } from "./upload-fault.ts";

/** Sends a file's bytes, telling how far it has come: what `fetch` cannot. */
export function putFile(
  path: string,
  file: File,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
): Promise<UploadFault | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("PUT", path);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("x-indgang-csrf", "1");
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
    request.addEventListener("load", () => resolve(faultOfAnswer(request.status, request.responseText)));
    for (const end of ["error", "abort", "timeout"] as const) request.addEventListener(end, () => resolve("LINE"));
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}
