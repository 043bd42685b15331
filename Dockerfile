# One image for the server and its workers; which of them it is, the command says.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY web/package.json web/
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/web/package.json web/
COPY --from=build /app/web/dist web/dist
RUN install -d -o node -g node -m 0750 /data && install -d -o node -g node -m 0700 /data/attachments
USER node
VOLUME /data /data/attachments
EXPOSE 3000
CMD ["node", "dist/src/main.js"]
