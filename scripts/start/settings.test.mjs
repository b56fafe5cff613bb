import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readSettings } from './settings.mjs'

const read = environment => readSettings(environment, '/newsroom')

const good = [
  [{}, { origin: 'http://127.0.0.1:3000', host: '127.0.0.1', port: 3000, data: '/newsroom/.data', databaseUrl: null }],
  [{ PORT: '4000' }, { origin: 'http://127.0.0.1:4000', port: 4000 }],
  [{ HOST: 'localhost' }, { origin: 'http://localhost:3000' }],
  [{ HOST: '::1' }, { origin: 'http://[::1]:3000', local: 'http://[::1]:3000' }],
  [
    { HOST: '0.0.0.0', RECOUPE_ORIGIN: 'https://desk.example' },
    { origin: 'https://desk.example', host: '0.0.0.0' },
  ],
  [{ RECOUPE_ORIGIN: 'https://desk.example/' }, { origin: 'https://desk.example', local: 'http://127.0.0.1:3000' }],
  [{ RECOUPE_DATA_DIR: '/srv/desk' }, { data: '/srv/desk', timeZone: 'Europe/Paris' }],
  [{ RECOUPE_TIME_ZONE: 'Africa/Dakar' }, { timeZone: 'Africa/Dakar' }],
]

for (const [environment, expected] of good)
  it(`reads ${JSON.stringify(environment)}`, () => {
    const found = read(environment)
    for (const [name, value] of Object.entries(expected)) assert.equal(found[name], value)
  })

const bad = [
  [{ PORT: 'eighty' }, /PORT=eighty is not a port/],
  [{ PORT: '65536' }, /PORT=65536 is not a port/],
  [{ PORT: '-1' }, /PORT=-1 is not a port/],
  [{ HOST: '0.0.0.0' }, /would let other machines in without encryption/],
  [{ HOST: '192.168.1.7' }, /would let other machines in without encryption/],
  [{ HOST: '127.0.0.1.example.com' }, /would let other machines in without encryption|is without encryption/],
  [{ HOST: '0.0.0.0', RECOUPE_ORIGIN: 'http://desk.example' }, /must begin with https/],
  [{ RECOUPE_ORIGIN: 'desk.example' }, /is not an address/],
  [{ RECOUPE_ORIGIN: 'https://desk.example/n/paper' }, /is not an address/],
  [{ RECOUPE_ORIGIN: 'ftp://desk.example' }, /is not an address/],
  [{ RECOUPE_ORIGIN: 'http://desk.example' }, /must begin with https/],
  [{ RECOUPE_TIME_ZONE: 'Paris' }, /RECOUPE_TIME_ZONE=Paris is not a time zone/],
]

for (const [environment, sentence] of bad)
  it(`refuses ${JSON.stringify(environment)}`, () => assert.throws(() => read(environment), { message: sentence }))
