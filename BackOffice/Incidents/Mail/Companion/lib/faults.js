// What went wrong, as one of the words that the application has a sentence for. The text of an error may quote what it was about: it stays here.
const UNREACHABLE = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'GREETINGTIMEOUT', 'UPGRADE_TIMEOUT']);
const NO_TLS = new Set(['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG', 'EPROTO']);

export class Fault extends Error {
    constructor(word) {
        super(word);
        this.word = word;
    }
}

export function wordOf(error) {
    if (error instanceof Fault) return error.word;
    const code = String(error?.code ?? '');
    if (error?.authenticationFailed) return 'Credentials';
    if (UNREACHABLE.has(code)) return 'Unreachable';
    if (NO_TLS.has(code) || /STARTTLS/i.test(String(error?.message))) return 'NoTls';
    if (/CERT|SIGNED|ISSUER|ALTNAME/.test(code)) return 'Certificate';
    return 'Dropped';
}
