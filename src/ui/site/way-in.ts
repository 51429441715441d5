// What reads a library file in the page’s own thread: fetched only where one is named, kept or opened.
import { wayInBy } from './by-reader';
import { readLibrary, whichOf } from './read-here';

export const { namedIn, whichIn, libraryFrom } = wayInBy({
  read: async (text, today, known) => readLibrary(text, today, known),
  which: async (text, today) => whichOf(text, today),
});
