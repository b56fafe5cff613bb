const createNextIntlPlugin = require('next-intl/plugin')

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

/** @type {(addresses: object[]) => import('next').NextConfig} */
const config = addresses => ({
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  // What the largest body of the API may be (an import): past it the proxy would hand on a body cut short.
  experimental: { proxyClientMaxBodySize: '32mb' },
  images: { unoptimized: true },
  serverExternalPackages: ['pg', '@prisma/client', '@prisma/adapter-pg', '@node-rs/argon2', 'linkedom', '@mozilla/readability', 'undici'],
  distDir: process.env.RECOUPE_DIST_DIR ?? '.next',
  // Types are checked by `npm test`: whoever only wants to use the workbench need not wait for it.
  typescript: { ignoreBuildErrors: true },
  env: { RECOUPE_API_ADDRESSES: JSON.stringify(addresses) },
})

module.exports = async () => {
  const { apiAddresses } = await import('./scripts/api-addresses.mjs')
  return withNextIntl(config(apiAddresses(__dirname)))
}
