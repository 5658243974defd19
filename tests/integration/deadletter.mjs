// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT
//
// node deadletter.mjs <port>: does with each dead letter what the existing services do, which know nothing of us:
// reads it, parses and prints it, and removes what that gave. Prints how many it read, how many JavaScript prints
// otherwise than they stand there, and how many it could not remove.

import net from 'node:net';

const connection = net.connect(Number(process.argv[2]), '127.0.0.1');
let received = Buffer.alloc(0);
let waiting = () => {};
connection.on('data', (bytes) => {
    received = Buffer.concat([received, bytes]);
    waiting();
});

async function take(length) {
    while (received.length < length)
        await new Promise((resolve) => { waiting = resolve; });
    const bytes = received.subarray(0, length);
    received = received.subarray(length);
    return bytes;
}

async function line() {
    let end;
    while ((end = received.indexOf('\r\n')) < 0)
        await new Promise((resolve) => { waiting = resolve; });
    return (await take(end + 2)).subarray(0, end).toString();
}

async function reply() {
    const head = await line();
    const value = head.slice(1);
    switch (head[0]) {
    case '$':
        return (await take(Number(value) + 2)).subarray(0, Number(value)).toString();
    case '*': {
        const items = [];
        for (let i = 0; i < Number(value); ++i)
            items.push(await reply());
        return items;
    }
    case '-':
        throw new Error(value);
    default:
        return head[0] === ':' ? Number(value) : value;
    }
}

async function command(...args) {
    const parts = args.map((arg) => `$${Buffer.byteLength(arg)}\r\n${arg}\r\n`);
    connection.write(`*${args.length}\r\n${parts.join('')}`);
    return reply();
}

const entries = await command('LRANGE', 'events:deadletter', '0', '-1');
let changed = 0;
let stuck = 0;
for (const entry of entries) {
    const printed = JSON.stringify(JSON.parse(entry));
    changed += printed === entry ? 0 : 1;
    stuck += (await command('LREM', 'events:deadletter', '1', printed)) === 1 ? 0 : 1;
}
console.log(`${entries.length} read, ${changed} changed, ${stuck} stuck`);
connection.end();
