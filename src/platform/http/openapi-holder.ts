import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

/** Keeps the description of the interface, which can only be made once every route is there. */
@Injectable()
export class OpenApiHolder {
  document: OpenAPIObject | undefined;
}
