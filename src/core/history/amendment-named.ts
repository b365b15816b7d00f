/**
 * Returns the id of the amendment that a person named by it, by the path or the name of its repair file, or of the file beside that
 * one; nothing where the words name none. Whether there is such an amendment is not asked.
 */
export function amendmentIdIn(named: string): string | undefined {
  return /^(?:.*\/)?(?:\d{4}-\d{2}-\d{2}-)?(a-[0-9a-z]+)(?:\.held)?(?:\.md)?$/.exec(named.trim())?.[1];
}
