import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { DUTIES } from './duties.js';
import type { Duties } from './duties.js';
import { PasswordPolicy } from './people/password-policy.js';
import type { PasswordProfile } from './people/password-policy.js';
import { SessionCookie } from './session-cookie.js';

export interface IdentitySettings {
  readonly duties: Duties;
  readonly publicUrl?: string | undefined;
  /** `djbh` unless told. */
  readonly passwordProfile?: PasswordProfile | undefined;
}

/** What the operator decided about log-in and roles. */
@Global()
@Module({})
export class IdentitySettingsModule {
  static forRoot({ duties, publicUrl, passwordProfile = 'djbh' }: IdentitySettings): DynamicModule {
    return {
      module: IdentitySettingsModule,
      providers: [
        { provide: DUTIES, useValue: duties },
        { provide: SessionCookie, useValue: new SessionCookie(publicUrl) },
        { provide: PasswordPolicy, useValue: new PasswordPolicy(passwordProfile) },
      ],
      exports: [DUTIES, SessionCookie, PasswordPolicy],
    };
  }
}
