// Parses in a thread of its own: a mail made to exhaust its reader costs that thread its life, and nothing else.
import { Worker } from 'node:worker_threads';

export class Parser {
    #limits;
    #worker = null;
    #answer = null;
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
        let timer;
        const parsed = await new Promise(resolve => {
            this.#answer = resolve;
            timer = setTimeout(resolve, this.#limits.parseMs, undefined);
            worker.postMessage(raw);
        });
        clearTimeout(timer);
        if (parsed === undefined && this.#worker === worker) {
            this.#worker = null;
            worker.terminate();
        }
        return parsed ?? null;
    }

    #start() {
        const worker = new Worker(new URL('./parse-thread.js', import.meta.url), {
            workerData: this.#limits,
            resourceLimits: { maxOldGenerationSizeMb: this.#limits.parseMegabytes }
        });
        const gone = () => {
            if (this.#worker === worker) this.#answer?.(undefined);
        };
        worker.on('message', parsed => {
            if (this.#worker === worker) this.#answer?.(parsed);
        });
        worker.on('error', gone);
        worker.on('exit', gone);
        return worker;
    }
}
