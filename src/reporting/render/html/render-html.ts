import { readFileSync } from 'node:fs';
import { CHARTS_HEADING, CHARTS_ID, chartsHtml } from '../charts/charts-html.js';
import { figuresOf } from '../figures.js';
import type { Block, ReportDocument, Section } from '../report-document.js';
import { escapeHtml, scriptJson } from './escape-html.js';
import { renderGridHtml } from './render-grid-html.js';

const style = (): string => readFileSync(new URL('report.css', import.meta.url), 'utf8');

function blockHtml(block: Block): string {
  if (block.kind === 'paragraph') return `<p>${escapeHtml(block.text)}</p>`;
  if (block.kind === 'heading') {
    const tag = `h${block.level + 1}`;
    return `<${tag}>${escapeHtml(block.text)}</${tag}>`;
  }
  const label = escapeHtml(block.grid.caption);
  // Focusable, so that a table wider than a telephone can be moved by keyboard.
  return `<div class="table" role="region" tabindex="0" aria-label="${label}">\n${renderGridHtml(block.grid)}\n</div>`;
}

const idOf = (section: Section): string => `section-${section.key}`;

function sectionHtml(section: Section): string {
  const id = escapeHtml(idOf(section));
  return [
    `<section aria-labelledby="${id}">`,
    `<h2 id="${id}">${escapeHtml(section.heading)}</h2>`,
    ...section.blocks.map(blockHtml),
    '</section>',
  ].join('\n');
}

function contentsHtml({ sections, charts = [] }: ReportDocument): string {
  const places = [
    ...sections.map((section) => ({ id: idOf(section), heading: section.heading })),
    ...(charts.length > 0 ? [{ id: CHARTS_ID, heading: CHARTS_HEADING }] : []),
  ];
  const links = places.map(
    ({ id, heading }) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(heading)}</a></li>`,
  );
  return `<nav aria-label="目录">\n<ol>\n${links.join('\n')}\n</ol>\n</nav>`;
}

/** What a machine needs to read the report without reading its tables. */
const machineReadable = (document: ReportDocument): string =>
  scriptJson({
    agencyName: document.agencyName,
    title: `${document.agencyName}${document.titleLine}`,
    year: document.year,
    edition: document.edition,
    scope: document.scope,
    figures: figuresOf(document),
  });

/** The report as one page that needs nothing else: no script to run, no font, image or style from elsewhere. */
export function renderHtml(document: ReportDocument): string {
  const agency = escapeHtml(document.agencyName);
  const titleLine = escapeHtml(document.titleLine);
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${agency}${titleLine}</title>`,
    `<style>\n${style()}</style>`,
    `<script type="application/json" id="report-figures">${machineReadable(document)}</script>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1><span class="agency">${agency}</span> <span class="title">${titleLine}</span></h1>`,
    contentsHtml(document),
    ...document.lead.map((text) => `<p>${escapeHtml(text)}</p>`),
    ...document.sections.map(sectionHtml),
    ...(document.charts && document.charts.length > 0 ? [chartsHtml(document.charts)] : []),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
