/** So many bytes as a reader takes them: megabytes with one digit behind the point, in both languages alike; no less than 0.1. */
export function sizeText(bytes: number): string {
  return `${bytes === 0 ? '0' : Math.max(0.1, bytes / 1e6).toFixed(1)} MB`;
}
