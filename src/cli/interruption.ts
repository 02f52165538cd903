/**
 * Lets work end in good order when the program is interrupted (Ctrl-C) or told to end; a second time ends it at once.
 * Afterwards the program ends by the signal, as whoever gave it expects.
 *
 * @param work ends early, with what it has done kept, once its signal is given
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const names = ['SIGINT', 'SIGTERM'] as const;
  const controller = new AbortController();
  let given: NodeJS.Signals | undefined;
  const stop = (name: NodeJS.Signals) => {
    given = name;
    controller.abort();
  };
  for (const name of names) process.once(name, stop);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of names) process.off(name, stop);
    if (given) process.kill(process.pid, given);
  }
}
