import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { DUTIES } from './duties.js';
import type { Duties } from './duties.js';
import { PasswordPolicy } from './people/password-policy.js';
import type { PasswordProfile } from './people/password-policy.js';
import { SECOND_FACTOR_RULE } from './second-factor/second-factor-rule.js';
import { SessionCookie } from './session-cookie.js';

export interface IdentitySettings {
  readonly duties: Duties;
  readonly publicUrl?: string | undefined;
  /** Administrators and approvers need a second factor. */
  readonly production?: boolean | undefined;
  /** `djbh` unless told. */
  readonly passwordProfile?: PasswordProfile | undefined;
}

/** What the operator decided about log-in and roles. */
@Global()
@Module({})
export class IdentitySettingsModule {
  static forRoot({
    duties,
    publicUrl,
    production,
    passwordProfile = 'djbh',
  }: IdentitySettings): DynamicModule {
    return {
      module: IdentitySettingsModule,
      providers: [
        { provide: DUTIES, useValue: duties },
        { provide: SessionCookie, useValue: new SessionCookie(publicUrl) },
        { provide: SECOND_FACTOR_RULE, useValue: production === true ? 'required' : 'optional' },
        { provide: PasswordPolicy, useValue: new PasswordPolicy(passwordProfile) },
      ],
      exports: [DUTIES, SessionCookie, PasswordPolicy, SECOND_FACTOR_RULE],
    };
  }
}
