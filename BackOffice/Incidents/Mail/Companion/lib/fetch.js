// The bytes of a mail, or only its headers when it is over the limit.
const END_OF_HEADERS = Buffer.from('\r\n\r\n');

export async function fetchMail(client, uid, limits) {
    const known = await client.fetchOne(String(uid), { size: true }, { uid: true });
    if (!known) return null;
    const tooLarge = known.size > limits.bytes;
    const fetched = await client.fetchOne(String(uid), { source: { start: 0, maxLength: tooLarge ? limits.headerBytes : limits.bytes } }, { uid: true });
    if (!fetched?.source) return null;
    return { size: known.size, tooLarge, raw: tooLarge ? headersOf(fetched.source) : fetched.source };
}

function headersOf(source) {
    const end = source.indexOf(END_OF_HEADERS);
    return end < 0 ? source : source.subarray(0, end + END_OF_HEADERS.length);
}
