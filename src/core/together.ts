/**
 * The results of what runs beside each other, once all of it is over. Of several failures it is the first one by place:
 * none of the work goes on unseen, and the message does not depend on which was quicker.
 * @throws that failure
 */
export async function together<T extends readonly unknown[]>(
  ...work: T
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(work)
  return Promise.all(work)
}
