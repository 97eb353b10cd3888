import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileReply, folderSite } from '../pages/folder.ts';
import type { Site } from '../pages/serve.ts';

const FOLDER = import.meta.dirname;
const files = folderSite(FOLDER, { index: 'article.html' });

/** Path of the sample article in each skin. The words are the same; only the style sheet differs. */
export const SAMPLE_PATHS = { light: '/world/second-summit', dark: '/dark/second-summit' };

/** The bundled sample article as a news site of its own: under `/world/` light, under `/dark/` dark. */
export const sampleSite: Site = async (url) => {
  const [, skin, name] = url.pathname.split('/');
  if (skin === undefined || name === undefined || !['world', 'dark'].includes(skin)) return undefined;
  if (name === 'second-summit') return fileReply(path.join(FOLDER, 'article.html'));
  if (name === 'article.css' && skin === 'dark') return darkSheet();
  return files(new URL(`/${name}`, url));
};

async function darkSheet(): ReturnType<typeof fileReply> {
  const reply = await fileReply(path.join(FOLDER, 'article.css'));
  const dark = await readFile(path.join(FOLDER, 'dark.css'), 'utf8');
  return reply && { ...reply, body: `${reply.body.toString()}\n${dark}` };
}
