/** Where a path lies below a frontend's folder. It never leads out of the frontend's own site, however it begins. */
export function addressBelow(folder: string, path: string): string {
  return `${folder.replace(/\/+$/u, "")}/${path.replace(/^[/\\]+/u, "")}`;
}
