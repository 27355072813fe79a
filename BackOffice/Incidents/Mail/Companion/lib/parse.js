// From the bytes of a mail to what the application calls ParsedMail.
import PostalMime, { decodeWords } from 'postal-mime';
import { reportIn } from './report.js';

const MESSAGE_ID = /<[^<>\s]+>/g;

// bytes without any of these are no mail, whatever can be made of them
const SIGNS = new Set(['from', 'sender', 'to', 'subject', 'date', 'message-id', 'received', 'return-path']);

export async function parse(raw, limits) {
    const email = await PostalMime.parse(raw, { maxNestingDepth: limits.depth, maxHeadersSize: limits.allHeaderBytes, maxRfc822NestingDepth: limits.rfc822Depth });
    if (!email.headers.some(({ key }) => SIGNS.has(key))) throw new TypeError('no mail');
    if (email.attachments.length > limits.parts) throw new RangeError('parts');
    return {
        messageId: idsIn(email.messageId)[0] ?? (email.messageId?.trim() || null),
        references: [...new Set([...idsIn(email.references), ...idsIn(email.inReplyTo)])].slice(-limits.references),
        from: people([email.from], 1)[0] ?? null,
        replyTo: people(email.replyTo, limits.people),
        to: people(email.to, limits.people),
        cc: people(email.cc, limits.people),
        subject: email.subject ?? '',
        text: email.text?.slice(0, limits.textLength) ?? null,
        html: email.html?.slice(0, limits.textLength) ?? null,
        sentAt: instant(email.date),
        headers: email.headers.slice(0, limits.headers).map(({ key, value }) => ({ name: key, value: decodeWords(value) })),
        parts: email.attachments.map(part => partOf(part, email.html ?? '')),
        report: reportIn(email.attachments)
    };
}

function idsIn(text) {
    return text?.match(MESSAGE_ID) ?? [];
}

function people(addresses, most) {
    return (addresses ?? [])
        .flatMap(entry => entry?.group ?? [entry])
        .filter(entry => entry?.address)
        .slice(0, most)
        .map(({ name, address }) => ({ name: name ?? '', address }));
}

function instant(date) {
    const time = new Date(date ?? NaN);
    return Number.isNaN(time.getTime()) || time.getUTCFullYear() < 1 || time.getUTCFullYear() > 9999 ? null : time.toISOString();
}

function partOf({ filename, mimeType, disposition, contentId, content }, html) {
    const shown = Boolean(contentId) && html.includes(`cid:${contentId.replace(/^<|>$/g, '')}`);
    return {
        name: filename ?? '',
        contentType: mimeType ?? '',
        isInline: shown || (disposition === 'inline' && mimeType.startsWith('image/') && Boolean(contentId)),
        content: Buffer.from(content).toString('base64')
    };
}
