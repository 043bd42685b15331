import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { DUTIES } from './duties.js';
import type { Duties } from './duties.js';
import { SessionCookie } from './session-cookie.js';

export interface IdentitySettings {
  readonly duties: Duties;
  readonly publicUrl?: string | undefined;
}

/** What the operator decided about log-in and roles. */
@Global()
@Module({})
export class IdentitySettingsModule {
  static forRoot({ duties, publicUrl }: IdentitySettings): DynamicModule {
    return {
      module: IdentitySettingsModule,
      providers: [
        { provide: DUTIES, useValue: duties },
        { provide: SessionCookie, useValue: new SessionCookie(publicUrl) },
      ],
      exports: [DUTIES, SessionCookie],
    };
  }
}
