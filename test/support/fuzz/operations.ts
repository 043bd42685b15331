import type { OpenAPIObject } from '@nestjs/swagger';
import type { DeclaredRoute } from '../../../src/identity/declared-routes.js';
import { describedAs } from '../matrix/requests.js';

/** A schema of OpenAPI 3.0, as far as the document uses it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;
export interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/** What the document says of one route. */
export interface Operation {
  /** As `GET /api/v1/agencies/:code`. */
  readonly name: string;
  readonly route: DeclaredRoute;
  readonly parameters: readonly Parameter[];
  readonly body: Content | undefined;
  readonly answers: Readonly<Record<string, { readonly content?: Content }>>;
}

export type Schemas = Readonly<Record<string, Schema>>;
export const schemasOf = (document: OpenAPIObject): Schemas =>
  document.components?.schemas as unknown as Schemas;

export function operationsOf(document: OpenAPIObject, routes: readonly DeclaredRoute[]): Operation[] {
  return routes.map((route) => {
    const item = document.paths[describedAs(route.path)] as unknown as Record<
      string,
      {
        parameters?: Parameter[];
        requestBody?: { content: Content };
        responses: Operation['answers'];
      }
    >;
    const { parameters = [], requestBody, responses } = item[route.method.toLowerCase()]!;
    const name = `${route.method} ${route.path}`;
    return { name, route, parameters, body: requestBody?.content, answers: responses };
  });
}
