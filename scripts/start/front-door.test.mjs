import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pathOf } from './front-door.mjs'

for (const [url, path] of [
  ['/n/val?q=%E0%A4%A', '/n/val?q=%E0%A4%A'],
  ['/n/caf%C3%A9', '/n/caf%C3%A9'],
  ['http://elsewhere.example/n/val?a=1', '/n/val?a=1'],
  ['http://elsewhere.example', '/not-found'],
  ['/n/%E0%A4%A', '/not-found'],
  ['/api/v1/%E0%A4%A', '/api/not-found'],
  ['*', '/not-found'],
])
  test(`${url} is served as ${path}`, () => assert.equal(pathOf(url), path))
