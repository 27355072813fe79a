// Reports of mail servers (RFC 3464): groups of fields, first of the message, then one group per recipient.
const STATUS_TYPES = ['message/delivery-status', 'message/global-delivery-status'];
const ORIGINAL_TYPES = ['message/rfc822', 'text/rfc822-headers', 'message/rfc822-headers', 'message/global', 'message/global-headers'];
const MOST_TEXT = 64 * 1024;

export function reportIn(attachments) {
    const status = attachments.find(part => STATUS_TYPES.includes(part.mimeType));
    if (!status) return null;
    const recipients = textOf(status).split(/\n\s*\n/).map(fieldsIn).filter(fields => fields.has('action') || fields.has('status'));
    const told = recipients.find(fields => fields.get('action')?.toLowerCase().startsWith('failed')) ?? recipients[0] ?? new Map();
    return {
        action: (told.get('action') ?? '').toLowerCase().split(/[\s(;]/)[0],
        status: told.get('status')?.match(/\d+\.\d+\.\d+/)?.[0] ?? '',
        recipient: addressOf(told.get('final-recipient') ?? told.get('original-recipient') ?? ''),
        originalId: originalIdIn(attachments)
    };
}

function originalIdIn(attachments) {
    const original = attachments.find(part => ORIGINAL_TYPES.includes(part.mimeType));
    if (!original) return null;
    const headers = textOf(original).split(/\n\n/, 1)[0];
    return fieldsIn(headers).get('message-id')?.match(/<[^<>\s]+>/)?.[0] ?? null;
}

function textOf({ content }) {
    return Buffer.from(content).subarray(0, MOST_TEXT).toString('utf8').replace(/\r\n?/g, '\n');
}

function fieldsIn(text) {
    const fields = new Map();
    for (const line of text.replace(/\n[ \t]+/g, ' ').split('\n')) {
        const colon = line.indexOf(':');
        const name = line.slice(0, colon).trim().toLowerCase();
        if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
    }
    return fields;
}

function addressOf(value) {
    return value.slice(value.indexOf(';') + 1).trim().replace(/^<|>$/g, '');
}
