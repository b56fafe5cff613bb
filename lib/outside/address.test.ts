import { checkAddress, isPublic } from './address'

describe('a machine by its number', () => {
  it.each([
    ['8.8.8.8', true],
    ['93.184.216.34', true],
    ['2606:4700::1111', true],
    ['127.0.0.1', false],
    ['10.0.0.1', false],
    ['172.16.0.1', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['192.0.2.1', false],
    ['198.18.0.1', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::', false],
    ['::1', false],
    ['::127.0.0.1', false],
    ['::ffff:10.0.0.1', false],
    ['::ffff:8.8.8.8', true],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['2001:0:1::', false],
    ['fc00::1', false],
    ['fe80::1', false],
    ['fec0::1', false],
    ['ff02::1', false],
    ['example.org', false],
    ['', false],
  ])('%s is public: %s', (ip, expected) => expect(isPublic(ip)).toBe(expected))
})

describe('the address of a page', () => {
  it.each([
    ['https://news.example/a?b=c#d', 'https://news.example/a?b=c'],
    ['  http://news.example ', 'http://news.example/'],
    ['http://news.example:80/', 'http://news.example/'],
    ['https://[2606:4700::1111]/', 'https://[2606:4700::1111]/'],
  ])('%s is asked for as %s', (address, href) => {
    const checked = checkAddress(address)
    expect(checked.ok && checked.value.href).toBe(href)
  })

  it.each([
    ['', 'bad_link'],
    ['no address', 'bad_link'],
    ['http://', 'bad_link'],
    ['file:///etc/passwd', 'url_not_allowed'],
    ['gopher://news.example/', 'url_not_allowed'],
    ['data:text/html,hello', 'url_not_allowed'],
    ['javascript:alert(1)', 'url_not_allowed'],
    ['ftp://news.example/', 'url_not_allowed'],
    ['http://127.0.0.1:5432/', 'url_not_allowed'],
    ['http://2130706433/', 'url_not_allowed'],
    ['http://0x7f.1/', 'url_not_allowed'],
    ['http://017700000001/', 'url_not_allowed'],
    ['http://127.0.0.1./', 'url_not_allowed'],
    ['http://[::1]/', 'url_not_allowed'],
    ['http://[::ffff:10.0.0.1]/', 'url_not_allowed'],
    ['http://[64:ff9b::7f00:1]/', 'url_not_allowed'],
    ['http://169.254.169.254/latest/meta-data/', 'url_not_allowed'],
    ['http://localhost/', 'url_not_allowed'],
    ['http://localhost./', 'url_not_allowed'],
    ['http://printer.local/', 'url_not_allowed'],
    ['http://metadata.google.internal/', 'url_not_allowed'],
    ['https://news.example:22/', 'url_not_allowed'],
    ['https://news.example:25/', 'url_not_allowed'],
    ['https://user:pw@news.example/', 'url_has_credentials'],
    ['https://user@news.example/', 'url_has_credentials'],
  ])('%s is refused with %s', (address, code) => {
    const checked = checkAddress(address)
    expect(checked.ok ? null : checked.code).toBe(code)
  })
})
