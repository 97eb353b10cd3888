import { createContext, h, render } from 'preact';
import { useContext, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import * as ownHooks from '../../../src/page/drawing/hooks.ts';
import * as own from '../../../src/page/drawing/preact.ts';

/** What both draw with; ours stands under Preact’s types, as in the build. */
export type Maker = Pick<typeof import('preact'), 'h' | 'render' | 'createContext'> &
  Pick<
    typeof import('preact/hooks'),
    'useState' | 'useMemo' | 'useRef' | 'useId' | 'useLayoutEffect' | 'useContext'
  >;

export const PREACT: Maker = {
  h,
  render,
  createContext,
  useState,
  useMemo,
  useRef,
  useId,
  useLayoutEffect,
  useContext,
};

// The build gives our modules Preact’s place just so.
export const OWN = { ...own, ...ownHooks } as unknown as Maker;

/** Preact empties these where they end; ours are gone. To a reader that is the same. */
const EMPTIED = ['class', 'id', 'lang', 'title'];

/** An element’s tree as text, attributes in the order of their names. */
export function written(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return JSON.stringify(node.textContent);
  if (!(node instanceof Element)) return '';
  const attributes = [...node.attributes]
    .filter(({ name, value }) => value !== '' || !EMPTIED.includes(name))
    .map(({ name, value }) => ` ${name}="${value}"`)
    .sort();
  const held = 'value' in node ? ` holds ${JSON.stringify(node.value)}` : '';
  const children = [...node.childNodes].map(written).join(' ');
  return `<${node.localName}${attributes.join('')}${held}>${children}</>`;
}

/** Until what a change of state asks for has been drawn. */
export const drawn = async (): Promise<void> => {
  for (let step = 0; step < 5; step++) await Promise.resolve();
};
