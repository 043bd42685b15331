import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** What is not named here is refused, and what is comes from this server alone; styles that components add carry the nonce of their page. */
export async function useSecurityHeaders(app: NestFastifyApplication, secure: boolean): Promise<void> {
  await app.register(helmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        // helmet adds the page's nonces to these two, and would otherwise allow nothing but the nonce.
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    // Over plain http in a closed network these two would only shut the browser out.
    strictTransportSecurity: secure,
    crossOriginOpenerPolicy: secure,
    originAgentCluster: false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', (_request, reply, _payload, done) => {
      // Answers name applicants: no browser or proxy keeps a copy. Files of the web interface say otherwise themselves.
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
      reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
      done();
    });
}
