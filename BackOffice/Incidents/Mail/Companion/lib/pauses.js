// How long to wait, and for whom.
const FURTHEST_DOUBLING = 20;

export function backOff(failures, { firstMs, longestMs }) {
    const pause = Math.min(longestMs, firstMs * 2 ** Math.min(failures - 1, FURTHEST_DOUBLING));
    return pause * (0.75 + Math.random() / 2);
}

// mails that shall come again, each later than the time before
export class Pauses {
    #mails = new Map();

    add(uid, pace) {
        const tries = (this.#mails.get(uid)?.tries ?? 0) + 1;
        this.#mails.set(uid, { tries, due: Date.now() + backOff(tries, pace) });
    }

    get size() {
        return this.#mails.size;
    }

    isDue(uid) {
        return (this.#mails.get(uid)?.due ?? 0) <= Date.now();
    }

    // milliseconds until the next one
    next() {
        return Math.max(0, Math.min(...[...this.#mails.values()].map(mail => mail.due)) - Date.now());
    }

    forgive() {
        for (const mail of this.#mails.values()) mail.due = 0;
    }

    remove(uid) {
        this.#mails.delete(uid);
    }

    keepOnly(uids) {
        const there = new Set(uids);
        for (const uid of this.#mails.keys()) if (!there.has(uid)) this.#mails.delete(uid);
    }

    clear() {
        this.#mails.clear();
    }
}

// a sleep that something may end; what happens while nobody sleeps ends the next one at once
export class Waker {
    #woken = false;
    #end = null;

    wake() {
        this.#woken = true;
        this.nudge();
    }

    // ends only a sleep that goes on now
    nudge() {
        this.#end?.();
    }

    async sleep(ms) {
        if (!this.#woken) {
            await new Promise(resolve => {
                const timer = setTimeout(resolve, ms);
                this.#end = () => {
                    clearTimeout(timer);
                    resolve();
                };
            });
        }
        this.#woken = false;
        this.#end = null;
    }
}
