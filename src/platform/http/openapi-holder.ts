import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

/** Keeps the description of the interface, made when somebody first asks for it: most starts never need it. */
@Injectable()
export class OpenApiHolder {
  #make: (() => OpenAPIObject) | undefined;
  #document: OpenAPIObject | undefined;

  /** @param make called once every route is there */
  describeWith(make: () => OpenAPIObject): void {
    this.#make = make;
  }

  /** Absent in a program without routes. */
  get document(): OpenAPIObject | undefined {
    return (this.#document ??= this.#make?.());
  }
}
