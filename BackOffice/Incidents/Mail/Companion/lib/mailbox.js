// One mailbox: connects, hands over one mail at a time, and marks it done when the application says so.
import { ImapFlow } from 'imapflow';
import { optionsOf } from './connection.js';
import { Fault, wordOf } from './faults.js';
import { Pauses, Waker, backOff } from './pauses.js';
import { DoneFolder } from './done-folder.js';
import { fetchMail } from './fetch.js';

export class Mailbox {
    #settings;
    #limits;
    #pace;
    #parser;
    #tell;
    #waker = new Waker();
    #open = new Map(); // ticket → what to call with the decision
    #later = new Pauses();
    #uidValidity = null;
    #fetching = null;

    constructor(settings, limits, pace, parser, tell) {
        [this.#settings, this.#limits, this.#pace, this.#parser, this.#tell] = [settings, limits, pace, parser, tell];
    }

    wake() {
        this.#later.forgive();
        this.#waker.wake();
    }

    decide(ticket, what) {
        this.#open.get(ticket)?.(what);
    }

    async run() {
        for (let failures = 0; ; ) {
            const began = Date.now();
            try {
                await this.#session();
            } catch (error) {
                this.#report('Failed', { fault: wordOf(error) });
            }
            // a mail on which the connection broke shall not stop the others
            if (this.#fetching !== null) this.#later.add(this.#fetching, this.#pace);
            this.#fetching = null;
            failures = Date.now() - began > this.#pace.steadyMs ? 1 : failures + 1;
            await this.#waker.sleep(backOff(failures, this.#pace));
        }
    }

    async #session() {
        const client = new ImapFlow(await optionsOf(this.#settings, this.#limits));
        let broken = null;
        client.on('error', error => (broken ??= error));
        client.on('close', () => {
            broken ??= new Fault('Dropped');
            this.#waker.nudge();
            for (const answer of this.#open.values()) answer('lost');
        });
        client.on('exists', () => this.#waker.wake());
        try {
            await client.connect();
            const done = await DoneFolder.find(client, this.#settings.doneFolder, this.#settings.folder);
            await this.#select(client);
            while (!broken && client.usable) await this.#round(client, done);
            throw broken ?? new Fault('Dropped');
        } finally {
            client.removeAllListeners('close');
            client.close();
        }
    }

    async #select(client) {
        try {
            await client.mailboxOpen(this.#settings.folder);
        } catch (error) {
            throw client.usable ? new Fault('FolderMissing') : error;
        }
        if (client.mailbox.uidValidity !== this.#uidValidity) this.#later.clear();
        this.#uidValidity = client.mailbox.uidValidity;
    }

    async #round(client, done) {
        const found = await client.search(done.waiting(client), { uid: true });
        if (found === false) throw new Fault('FolderMissing');
        const waiting = found.filter(uid => !done.knows(uid)).sort((a, b) => a - b);
        this.#later.keepOnly(waiting);
        this.#report('Reading', { waiting: waiting.length });
        for (const uid of waiting.filter(uid => this.#later.isDue(uid))) {
            if (!client.usable) return;
            await this.#handOver(client, done, uid);
        }
        this.#report('Reading', { waiting: this.#later.size });
        if (client.usable) await this.#waker.sleep(Math.min(this.#pace.pollMs, this.#later.next()));
    }

    async #handOver(client, done, uid) {
        this.#fetching = uid;
        const mail = await fetchMail(client, uid, this.#limits);
        if (mail === null) return (this.#fetching = null); // somebody else took it away meanwhile
        const parsed = await this.#parser.parse(mail.raw);
        this.#fetching = null;
        const ticket = `${this.#settings.name}:${this.#uidValidity}:${uid}`;
        const decision = this.#decisionOn(ticket, client);
        this.#tell({ tell: 'mail', mailbox: this.#settings.name, ticket, size: mail.size, tooLarge: mail.tooLarge, raw: mail.raw.toString('base64'), mail: parsed });
        const what = await decision;
        if (what === 'done') {
            await done.mark(client, uid);
            this.#later.remove(uid);
            this.#tell({ tell: 'marked', ticket });
        } else if (what === 'later') {
            this.#later.add(uid, this.#pace);
        }
    }

    #decisionOn(ticket, client) {
        return new Promise(resolve => {
            this.#open.set(ticket, what => {
                this.#open.delete(ticket);
                resolve(what);
            });
            if (!client.usable) this.#open.get(ticket)?.('lost');
        });
    }

    #report(state, facts) {
        this.#tell({ tell: 'state', mailbox: this.#settings.name, state, ...facts });
    }
}
