import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileReply, folderSite } from '../pages/folder.ts';
import type { Site } from '../pages/serve.ts';

const FOLDER = import.meta.dirname;
const files = folderSite(FOLDER, { index: 'article.html' });

/** Path of the sample article in each skin. The words are the same; only the style sheet differs. */
export const SAMPLE_PATHS = {
  light: '/world/second-summit',
  dark: '/dark/second-summit',
  sepia: '/sepia/second-summit',
  night: '/night/second-summit',
};

/** What each skin adds to the style sheet, by the folder that stands for it. */
const SKINS: Readonly<Record<string, string | null>> = {
  world: null,
  dark: 'dark.css',
  sepia: 'sepia.css',
  night: 'night.css',
};

/** The bundled sample article as a news site of its own, in a folder for each skin. */
export const sampleSite: Site = async (url) => {
  const [, skin = '', name] = url.pathname.split('/');
  if (name === undefined || !Object.hasOwn(SKINS, skin)) return undefined;
  if (name === 'second-summit') return fileReply(path.join(FOLDER, 'article.html'));
  const extra = SKINS[skin];
  if (name === 'article.css' && typeof extra === 'string') return sheetWith(extra);
  return files(new URL(`/${name}`, url));
};

async function sheetWith(extra: string): ReturnType<typeof fileReply> {
  const reply = await fileReply(path.join(FOLDER, 'article.css'));
  const added = await readFile(path.join(FOLDER, extra), 'utf8');
  return reply && { ...reply, body: `${reply.body.toString()}\n${added}` };
}
