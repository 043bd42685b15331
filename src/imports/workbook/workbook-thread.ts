import { parentPort, workerData } from 'node:worker_threads';
import { UnreadableLedger } from '../ledger/unreadable-ledger.js';
import type { SheetRow } from './cell.js';
import { unreadable } from './unreadable-workbook.js';
import { WorkbookFile } from './workbook-file.js';
import type { WorkbookReply, WorkbookRequest, WorkbookThreadData } from './workbook-messages.js';

/** Entry of the thread that reads a workbook: a hostile file can exhaust this thread, never the server. */
const threadData = workerData as unknown as WorkbookThreadData;
const { source, limits } = threadData;
const port = parentPort;
if (!port) throw new Error('the workbook reader runs as a thread only');

let file: WorkbookFile | undefined;
let reading: AsyncGenerator<SheetRow[], undefined> | undefined;

async function nextRows(opened: WorkbookFile, sheet: string, begin: boolean): Promise<SheetRow[] | null> {
  if (begin || !reading) {
    await reading?.return(undefined);
    reading = opened.rows(sheet);
  }
  const next = await reading.next();
  return next.done ? null : next.value;
}

async function answer(request: WorkbookRequest): Promise<WorkbookReply> {
  file ??= await WorkbookFile.open(source, limits);
  switch (request.ask) {
    case 'open':
      return { answer: file.sheets };
    case 'merged':
      return { answer: await file.mergedRanges(request.sheet) };
    case 'rows':
      return { answer: await nextRows(file, request.sheet, request.begin) };
  }
}

async function reply(request: WorkbookRequest): Promise<WorkbookReply> {
  try {
    return await answer(request);
  } catch (error) {
    // Whatever else goes wrong comes from the content of the file: its owner can act upon it, the server goes on.
    const known = error instanceof UnreadableLedger ? error : unreadable('file.damaged', '内容无法解析');
    return { unreadable: { code: known.code as `file.${string}`, message: known.message } };
  }
}

port.on('message', (request: WorkbookRequest) => {
  void reply(request).then((message) => {
    port.postMessage(message);
  });
});
