import { Inject, Injectable } from '@nestjs/common';
import { DUTIES } from '../identity/duties.js';
import type { Duties } from '../identity/duties.js';
import { AgencyRepository } from './agency.repository.js';

/** What the interface has to know before it shows anything. */
export interface InstallationState {
  /** Demonstration agencies are present. */
  readonly demonstration: boolean;
  readonly needsFirstAgency: boolean;
  readonly dutiesCombined: boolean;
}

@Injectable()
export class InstallationService {
  constructor(
    private readonly agencies: AgencyRepository,
    @Inject(DUTIES) private readonly duties: Duties,
  ) {}

  async state(): Promise<InstallationState> {
    const { all, demonstration } = await this.agencies.counts();
    return {
      demonstration: demonstration > 0,
      needsFirstAgency: all === 0,
      dutiesCombined: this.duties === 'combined',
    };
  }
}
