// Where mails go that the application has stored. Where none can be had they stay and bear a flag.
const KEYWORD = '$BackOfficeDone';

export class DoneFolder {
    #path;
    #done = new Set(); // uids that could be neither moved nor flagged

    static async find(client, path, folder) {
        if (!path || path === folder) return new DoneFolder(null);
        try {
            return new DoneFolder((await client.mailboxCreate(path)).path);
        } catch (error) {
            if (!client.usable) throw error;
            return new DoneFolder(null);
        }
    }

    constructor(path) {
        this.#path = path;
    }

    knows(uid) {
        return this.#done.has(uid);
    }

    // what asks the server for mails that are not done
    waiting(client) {
        if (takesKeywords(client)) return { deleted: false, unKeyword: KEYWORD };
        return this.#path === null ? { deleted: false, seen: false } : { deleted: false };
    }

    async mark(client, uid) {
        if (await this.#move(client, uid)) return;
        const flags = takesKeywords(client) ? ['\\Seen', KEYWORD] : ['\\Seen'];
        if (!(await client.messageFlagsAdd(String(uid), flags, { uid: true }))) this.#done.add(uid);
    }

    async #move(client, uid) {
        if (this.#path === null) return false;
        try {
            if (await client.messageMove(String(uid), this.#path, { uid: true })) return true;
        } catch (error) {
            if (!client.usable) throw error;
        }
        // the folder may have been taken away since
        const again = await DoneFolder.find(client, this.#path);
        return again.#path !== null && Boolean(await client.messageMove(String(uid), again.#path, { uid: true }).catch(() => false));
    }
}

function takesKeywords({ mailbox }) {
    return mailbox.permanentFlags?.has('\\*') || mailbox.permanentFlags?.has(KEYWORD) || false;
}
