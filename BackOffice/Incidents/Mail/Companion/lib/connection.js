import { readFile } from 'node:fs/promises';
import { rootCertificates } from 'node:tls';
import { Fault } from './faults.js';

const ROOM_FOR_FRAMING = 1024 * 1024;

export async function optionsOf(settings, limits) {
    const tls = { minVersion: 'TLSv1.2' };
    if (settings.trustedCertificate) tls.ca = [...rootCertificates, settings.trustedCertificate];
    return {
        host: settings.host,
        port: settings.port,
        secure: settings.security === 'Tls',
        ...(settings.security === 'Tls' ? {} : { doSTARTTLS: true }),
        auth: await credentials(settings),
        tls,
        // its log would quote what the server sent
        logger: false,
        clientInfo: { name: 'BackOffice' },
        autoIdleDelay: 1_000,
        maxIdleTime: 5 * 60_000,
        connectionTimeout: 30_000,
        greetingTimeout: 30_000,
        socketTimeout: 6 * 60_000,
        maxLiteralSize: limits.bytes + ROOM_FOR_FRAMING,
        maxResponseSize: limits.bytes + 4 * ROOM_FOR_FRAMING,
        maxLineLength: 16 * ROOM_FOR_FRAMING
    };
}

async function credentials({ user, password, accessToken, accessTokenFile }) {
    if (accessToken) return { user, accessToken };
    if (!accessTokenFile) return { user, pass: password };
    try {
        // read each time: whoever renews the token writes it there
        return { user, accessToken: (await readFile(accessTokenFile, 'utf8')).trim() };
    } catch {
        throw new Fault('TokenFile');
    }
}
