# One image, four commands: migrate, web, collab, worker (docker-compose.yml; docs/operations.md).
FROM node:20-bookworm-slim AS build
WORKDIR /vicinity
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
COPY apps/web/package.json apps/web/
COPY apps/collab/package.json apps/collab/
COPY apps/worker/package.json apps/worker/
COPY packages packages
COPY scripts/install.mjs scripts/
RUN node -e "import('./scripts/install.mjs').then((it) => it.installWhatIsMissing())"
COPY . .
RUN node node_modules/next/dist/bin/next build apps/web && rm -rf apps/web/.next/cache

FROM node:20-bookworm-slim
WORKDIR /vicinity
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
COPY --from=build --chown=node:node /vicinity /vicinity
USER node
EXPOSE 3000 3001
CMD ["node", "apps/web/server.mjs"]
