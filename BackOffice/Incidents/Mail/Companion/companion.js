// Reads mailboxes for the application that started this program. One JSON object per line in both directions:
//   in:  {mailboxes, limits, pace} once, then {do: "done" | "later", ticket}, {do: "now"}
//   out: {tell: "mail", …}, {tell: "state", …}, {tell: "marked", ticket}, {tell: "alive"}
// Secrets come on the first line, never as arguments. Without the application there is nothing to do: the end of stdin is the end.
import { createInterface } from 'node:readline';
import { Mailbox } from './lib/mailbox.js';
import { Parser } from './lib/parser.js';

const ALIVE_EVERY_MS = 10_000;

const mailboxes = new Map();
let configured = false;

function tell(message) {
    process.stdout.write(JSON.stringify(message) + '\n');
}

function configure({ mailboxes: wanted, limits, pace }) {
    const parser = new Parser(limits);
    for (const settings of wanted) {
        const mailbox = new Mailbox(settings, limits, pace, parser, tell);
        mailboxes.set(settings.name, mailbox);
        mailbox.run();
    }
    setInterval(() => tell({ tell: 'alive' }), ALIVE_EVERY_MS);
}

function obey({ do: what, ticket }) {
    if (what === 'now') {
        for (const mailbox of mailboxes.values()) mailbox.wake();
    } else {
        for (const mailbox of mailboxes.values()) mailbox.decide(ticket, what);
    }
}

process.stdout.on('error', () => process.exit(0));
// an error nobody foresaw ends the program; the application starts it again and every mail that was not done comes again
process.on('uncaughtException', error => {
    process.stderr.write(`${error?.code ?? error?.name ?? 'Error'}\n`);
    process.exit(1);
});

createInterface({ input: process.stdin, crlfDelay: Infinity })
    .on('line', line => {
        const message = JSON.parse(line);
        if (configured) return obey(message);
        configured = true;
        configure(message);
    })
    .on('close', () => process.exit(0));
