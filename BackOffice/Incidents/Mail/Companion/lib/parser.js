// Parses in a thread of its own: a mail made to exhaust its reader costs that thread its life, and nothing else.
import { Worker } from 'node:worker_threads';

export class Parser {
    #limits;
    #worker = null;
    #turn = Promise.resolve();

    constructor(limits) {
        this.#limits = limits;
    }

    // what the mail says; null when that cannot be found out
    parse(raw) {
        const result = this.#turn.then(() => this.#parse(raw));
        this.#turn = result.catch(() => {});
        return result;
    }

    async #parse(raw) {
        const worker = (this.#worker ??= this.#start());
        return new Promise(resolve => {
            const finish = parsed => {
                clearTimeout(timer);
                worker.removeAllListeners();
                if (parsed === undefined) this.#discard(worker);
                resolve(parsed ?? null);
            };
            const timer = setTimeout(() => finish(undefined), this.#limits.parseMs);
            worker.once('message', finish);
            worker.once('error', () => finish(undefined));
            worker.once('exit', () => finish(undefined));
            worker.postMessage(raw);
        });
    }

    #start() {
        const worker = new Worker(new URL('./parse-thread.js', import.meta.url), {
            workerData: this.#limits,
            resourceLimits: { maxOldGenerationSizeMb: this.#limits.parseMegabytes }
        });
        worker.unref();
        return worker;
    }

    #discard(worker) {
        this.#worker = null;
        worker.on('error', () => {});
        worker.terminate();
    }
}
