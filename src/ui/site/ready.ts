/** What a worker says first, before it is asked: it runs. */
export const READY = 'ready';
