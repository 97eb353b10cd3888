// The one file that touches the polyfill. Where the browser has promises of its own (Firefox, Chrome from 148 on) it is a no-op.

export type { Menus, Permissions, Runtime, Storage, Tabs } from 'webextension-polyfill';
// biome-ignore lint/performance/noBarrelFile: it stands for exactly one package, which nothing else may import
export { default as browser } from 'webextension-polyfill';
