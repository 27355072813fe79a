import { parentPort, workerData } from 'node:worker_threads';
import { parse } from './parse.js';

parentPort.on('message', async raw => {
    const parsed = await parse(raw, workerData).catch(() => null);
    parentPort.postMessage(parsed);
});
