/** How the library names its switch, and what it says of it. */
export const REMEMBER = { name: 'libraryRemember', meaning: 'libraryRememberPrivate' } as const;
